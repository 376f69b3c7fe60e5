import { EDITOR_HEADER } from '#shared/contract/caller.ts'

/** In the window's own memory: it outlives a reload, and no other window reads it. */
const KEPT = 'sunting-editor'

let editor = sessionStorage.getItem(KEPT)

/** Nobody had sat down at this window yet when it was opened. */
export const openedEmpty = editor === null

/** Id of the editor who sits at this window; null until one was chosen here. */
export const sitting = (): string | null => editor

/** From here on every call of this window is this editor's. */
export function sitDown(id: string): void {
  editor = id
  sessionStorage.setItem(KEPT, id)
}

/** What every call says about who makes it. */
export const callerHeaders = (): Record<string, string> =>
  editor === null ? {} : { [EDITOR_HEADER]: editor }
