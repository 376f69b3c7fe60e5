import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useRef } from 'react'
import { systemClock } from '../draft/clock.ts'
import { paint } from '../draft/highlights/layers.ts'
import { useDraft } from '../draft/open-draft.ts'
import { createPause } from '../draft/pause.ts'
import { useFind, useFinder } from './find-context.ts'
import { foundRanges } from './found-ranges.ts'

/** Room for the eye above and below a match. */
const MARGIN = 48

/** A burst of keys is one search. */
const PAUSE_MS = 60

/** Scrolls only when the match is out of sight: a text that jumps at every key cannot be read. */
function bringIntoView(range: Range): void {
  const scroller = range.startContainer.parentElement?.closest('.article-scroll')
  if (scroller == null) return
  const here = range.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  if (here.top >= view.top + MARGIN && here.bottom <= view.bottom - MARGIN) return
  scroller.scrollBy({ top: here.top - view.top - view.height / 3 })
}

/** Keeps the matches lit, searching again where the article has changed, and the one in question in view. */
export function usePaintFound(): void {
  const [editor] = useLexicalComposerContext()
  const finder = useFinder()
  const isOpen = useFind((state) => state.isOpen)
  const found = useFind((state) => state.found)
  const current = useFind((state) => state.current)
  const title = useDraft(({ content }) => content.title)
  const excerpt = useDraft(({ content }) => content.excerpt)
  const searched = useRef({ title, excerpt })
  useEffect(() => {
    const isAnotherText = title !== searched.current.title || excerpt !== searched.current.excerpt
    searched.current = { title, excerpt }
    if (isAnotherText) finder.refresh()
  }, [finder, title, excerpt])
  useEffect(() => {
    if (!isOpen) return
    const pause = createPause(systemClock, finder.refresh)
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      pause.wait(PAUSE_MS)
    })
    return () => {
      pause.cancel()
      stop()
    }
  }, [editor, finder, isOpen])
  useEffect(() => {
    const match = found[current]
    paint('found', foundRanges(editor, found))
    const [range] = match === undefined ? [] : foundRanges(editor, [match])
    paint('found-this', range === undefined ? [] : [range])
    if (range !== undefined) bringIntoView(range)
    return () => {
      paint('found', [])
      paint('found-this', [])
    }
  }, [editor, found, current])
}
