import { EDITOR_HEADER, PAGE_HEADER } from '#shared/contract/caller.ts'

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

const PAGE = 'sunting-page'

/** Outlives a reload, which is the same window; a copied tab is another one, though it copies the memory. */
function pageId(): string {
  const [entry] = performance.getEntriesByType('navigation')
  const isReload = entry !== undefined && 'type' in entry && entry.type === 'reload'
  const id = (isReload ? sessionStorage.getItem(PAGE) : null) ?? crypto.randomUUID()
  sessionStorage.setItem(PAGE, id)
  return id
}

const page = pageId()

/** What every call says about who makes it, and in which window. */
export const callerHeaders = (): Record<string, string> => ({
  [PAGE_HEADER]: page,
  ...(editor === null ? {} : { [EDITOR_HEADER]: editor }),
})
