import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { paintAhead } from './layers.ts'

/** Paints what lies over the text before it is scrolled into sight. */
export function usePaintAhead(): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    window.addEventListener('resize', paintAhead)
    const stopRoot = editor.registerRootListener((root) => {
      const scroller = root?.closest('.article-scroll')
      scroller?.addEventListener('scroll', paintAhead, { passive: true })
      return () => scroller?.removeEventListener('scroll', paintAhead)
    })
    return () => {
      window.removeEventListener('resize', paintAhead)
      stopRoot()
    }
  }, [editor])
}
