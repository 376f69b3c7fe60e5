// What typing and opening are measured beside: Lexical and nothing else, with the paragraphs of the same
// article, and a button that puts a new editor in the place of the old one.
import { defineExtension } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { RichTextExtension } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import { useReducer } from 'react'
import { createRoot } from 'react-dom/client'

const paragraphs: readonly string[] = JSON.parse(
  new URLSearchParams(location.search).get('paragraphs') ?? '[]',
)

const bare = defineExtension({
  name: 'bench/bare',
  namespace: 'bench',
  dependencies: [RichTextExtension, HistoryExtension],
  $initialEditorState: () => {
    const root = $getRoot().clear()
    for (const text of paragraphs) {
      root.append($createParagraphNode().append($createTextNode(text)))
    }
  },
})

function Bare() {
  const [times, again] = useReducer((before: number) => before + 1, 0)
  return (
    <>
      <button onClick={again} type="button">
        Buka lagi
      </button>
      <LexicalExtensionComposer extension={bare} contentEditable={null} key={times}>
        <ContentEditable aria-label="Artikel" />
      </LexicalExtensionComposer>
    </>
  )
}

const host = document.getElementById('root')
if (host) createRoot(host).render(<Bare />)
