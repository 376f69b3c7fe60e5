import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { paintAhead, paintAtRest } from './layers.ts'

/** Paints what lies over the text before it is scrolled into sight, and no more of it than is near once it stands. */
export function usePaintAhead(): void {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerRootListener((root) => {
        const scroller = root?.closest('.article-scroll')
        const column = root?.closest('.article-column')
        if (scroller == null || column == null) return
        // Room for the pane (a bar closes, the window grows), and what stands above the text or in it.
        const sizes = new ResizeObserver(paintAtRest)
        sizes.observe(scroller)
        sizes.observe(column)
        scroller.addEventListener('scroll', paintAhead, { passive: true })
        scroller.addEventListener('scrollend', paintAtRest)
        return () => {
          sizes.disconnect()
          scroller.removeEventListener('scroll', paintAhead)
          scroller.removeEventListener('scrollend', paintAtRest)
        }
      }),
    [editor],
  )
}
