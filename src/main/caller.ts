import { AsyncLocalStorage } from 'node:async_hooks'
import { EDITOR_HEADER, PAGE_HEADER } from '#shared/contract/caller.ts'

/** Who makes a call, as its page says. */
export interface Caller {
  /** Id of the editor who sits at it; null where the page did not say. */
  readonly editor: string | null
  /** Id of its window; null for a caller that has none. */
  readonly page: string | null
}

const NOBODY: Caller = { editor: null, page: null }

const calling = new AsyncLocalStorage<Caller>()

/** Who makes the call that is running; a caller without a page says nothing. */
export const caller = (): Caller => calling.getStore() ?? NOBODY

interface Incoming {
  readonly request: {
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  }
}

/** Runs a call as who its headers say makes it: one window each, whatever the other windows do. */
export function asCaller<T>({ request, next }: Incoming & { readonly next: () => T }): T {
  const said = (name: string) => {
    const value = request.headers[name]
    return typeof value === 'string' ? value : null
  }
  return calling.run({ editor: said(EDITOR_HEADER), page: said(PAGE_HEADER) }, next)
}
