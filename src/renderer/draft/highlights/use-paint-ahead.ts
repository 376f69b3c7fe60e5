import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { paintAhead, paintAtRest } from './layers.ts'

/** Paints what lies over the text before it is scrolled into sight, and no more of it than is near once it stands. */
export function usePaintAhead(): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    window.addEventListener('resize', paintAhead)
    const stopRoot = editor.registerRootListener((root) => {
      const scroller = root?.closest('.article-scroll')
      scroller?.addEventListener('scroll', paintAhead, { passive: true })
      scroller?.addEventListener('scrollend', paintAtRest)
      return () => {
        scroller?.removeEventListener('scroll', paintAhead)
        scroller?.removeEventListener('scrollend', paintAtRest)
      }
    })
    return () => {
      window.removeEventListener('resize', paintAhead)
      stopRoot()
    }
  }, [editor])
}
