import { useEffect } from 'react'
import { showQueue } from '../screen.ts'

/** Queue, article column and summary do not makeRoom beside each other below this width. */
const NARROW = '(max-width: 1179px)'

/** In a narrow window the queue makes room when a draft is opened, and comes back when none is. */
export function useNarrowWindow(hasDraft: boolean): void {
  useEffect(() => {
    const narrow = matchMedia(NARROW)
    const makeRoom = () => showQueue(!(narrow.matches && hasDraft))
    makeRoom()
    narrow.addEventListener('change', makeRoom)
    return () => narrow.removeEventListener('change', makeRoom)
  }, [hasDraft])
}
