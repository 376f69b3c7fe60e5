import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { HISTORY_MERGE_TAG, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical'
import { useEffect } from 'react'
import { openProposals } from '#shared/suggestion/suggested.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { rangesOf } from '../draft/highlights/article-ranges.ts'
import { paint } from '../draft/highlights/layers.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { cutText } from './cut-text.ts'
import { markElements } from './mark-elements.ts'
import { shownOf } from './shown.ts'
import { $keepUnder, UNDER_TAG, underIn, underOf } from './under.ts'
import './suggestion.css'

/** What was typed directly is part of what lies under the text: it belongs to the same step of undo. */
function keepUnder(editor: LexicalEditor, store: DraftStore): void {
  const under = underIn(store.read().content)
  if (underOf(editor)?.body === under?.body) return
  editor.update(() => $keepUnder(under), {
    discrete: true,
    tag: [HISTORY_MERGE_TAG, UNDER_TAG, SKIP_DOM_SELECTION_TAG],
  })
}

/** Returns false when it has to be done once more. */
function show(editor: LexicalEditor, store: DraftStore, mayWait: boolean): boolean {
  const shown = shownOf(openProposals(store.content()))
  keepUnder(editor, store)
  const isCut = cutText(editor, shown.asides, mayWait)
  markElements(editor, shown)
  paint('suggested', rangesOf(editor, shown.words))
  paint('suggested-look', rangesOf(editor, shown.looks))
  return isCut || editor.isComposing()
}

/** Shows the open proposals in the text, at most once a frame, and nothing while there are none. */
export function useShownSuggestions(): void {
  const [editor] = useLexicalComposerContext()
  const store = useDraftStore()
  useEffect(() => {
    let frame = 0
    let isShown = false
    let hasWaited = false
    const later = () => {
      const isNeeded = store.read().content.suggestions !== undefined || underOf(editor) !== null
      if (frame !== 0 || !(isNeeded || isShown)) return
      frame = requestAnimationFrame(() => {
        frame = 0
        isShown = isNeeded
        hasWaited = !show(editor, store, !hasWaited)
        if (hasWaited) later()
      })
    }
    const stops = [
      store.subscribe(later),
      editor.registerUpdateListener(({ tags }) => {
        if (!tags.has(UNDER_TAG)) later()
      }),
      editor.registerRootListener(later),
    ]
    later()
    return () => {
      cancelAnimationFrame(frame)
      for (const stop of stops) stop()
      paint('suggested', [])
      paint('suggested-look', [])
    }
  }, [editor, store])
}
