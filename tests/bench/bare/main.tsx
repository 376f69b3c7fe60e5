// The baseline of the typing bench: Lexical and nothing else, with the paragraphs of the same article.
import { defineExtension } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { RichTextExtension } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
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

const host = document.getElementById('root')
if (host) {
  createRoot(host).render(
    <LexicalExtensionComposer extension={bare} contentEditable={null}>
      <ContentEditable aria-label="Artikel" />
    </LexicalExtensionComposer>,
  )
}
