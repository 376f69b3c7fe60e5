import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical'
import { useEffect } from 'react'
import { useDraftStore } from '../open-draft.ts'
import { $placeOf } from './article-ranges.ts'
import { phraseAt } from './evidence-parts.ts'
import { sentenceAt, setLink } from './link.ts'

const $caretPlace = () => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  return $placeOf(selection.anchor.key, selection.anchor.offset)
}

function pointerPlace(editor: LexicalEditor, event: PointerEvent) {
  const caret = document.caretPositionFromPoint(event.clientX, event.clientY)
  const target = caret?.offsetNode
  if (!(target instanceof Text) || !editor.getRootElement()?.contains(target)) return null
  return editor.read('latest', () => {
    const node = $getNearestNodeFromDOMNode(target)
    return node === null ? null : $placeOf(node.getKey(), caret?.offset ?? 0)
  })
}

/** Tells the other pane which sentence the caret or the pointer is in. */
export function useArticleLink(): void {
  const [editor] = useLexicalComposerContext()
  const store = useDraftStore()
  useEffect(() => {
    const sentenceOf = (place: { readonly blockId: string; readonly offset: number } | null) => {
      const sentences = store.read().checked?.article.sentences ?? []
      return place === null
        ? null
        : (sentenceAt(sentences, place.blockId, place.offset)?.id ?? null)
    }
    const pointTo = (place: ReturnType<typeof pointerPlace>) =>
      setLink({
        hoveredSentence: sentenceOf(place),
        phrase:
          place === null
            ? null
            : phraseAt(store.read().checked?.verdicts ?? [], place.blockId, place.offset),
      })
    let frame = 0
    const onMove = (event: PointerEvent) => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => pointTo(pointerPlace(editor, event)))
    }
    const onLeave = () => {
      cancelAnimationFrame(frame)
      setLink({ hoveredSentence: null, phrase: null })
    }
    const stopRoot = editor.registerRootListener((root) => {
      root?.addEventListener('pointermove', onMove)
      root?.addEventListener('pointerleave', onLeave)
      return () => {
        root?.removeEventListener('pointermove', onMove)
        root?.removeEventListener('pointerleave', onLeave)
      }
    })
    const followCaret = () => {
      if (document.activeElement !== editor.getRootElement()) return
      const place = editor.getEditorState().read($caretPlace)
      setLink({ caretSentence: sentenceOf(place), focusedBullet: null })
    }
    // At a key the sentences are those before it: they are looked at when they are known, and hold no key up.
    const stopUpdates = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) followCaret()
    })
    let { checked } = store.read()
    const stopChecks = store.subscribe(() => {
      const before = checked
      checked = store.read().checked
      if (checked !== before) followCaret()
    })
    return () => {
      stopRoot()
      stopUpdates()
      stopChecks()
      onLeave()
      setLink({ caretSentence: null })
    }
  }, [editor, store])
}
