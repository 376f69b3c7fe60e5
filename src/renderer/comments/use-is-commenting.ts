import { letterMode } from '../letter/letter-mode.ts'
import { useStore } from '../store.ts'
import { commentMode } from './comment-mode.ts'

/** Whether the summary of this draft lies under its comments; a letter that is being written goes first. */
export function useIsCommenting(draftId: string | null): boolean {
  const isWriting = useStore(letterMode, (now) => now.draftId !== null && now.draftId === draftId)
  const isOpen = useStore(commentMode, (now) => now.draftId !== null && now.draftId === draftId)
  return isOpen && !isWriting
}
