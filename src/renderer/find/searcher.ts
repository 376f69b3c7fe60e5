import type { SearchFault, SearchResult } from '#shared/find/search.ts'
import type { Clock } from '../draft/clock.ts'
import type { SearchInput, SearchReply, SearchRequest } from './search-messages.ts'

/** An article is searched in a few milliseconds; a pattern that takes this long will not end by itself. */
const LONGEST_MS = 1_500

/** Where searches run, so that one can be ended. */
interface SearchPort {
  readonly post: (request: SearchRequest) => void
  readonly end: () => void
}

export type OpenSearchPort = (onReply: (reply: SearchReply) => void) => SearchPort

export type FindFault = SearchFault | 'too-slow'

export type FindResult =
  | Extract<SearchResult, { readonly ok: true }>
  | { readonly ok: false; readonly fault: FindFault }

export interface Searcher {
  /** Null when something newer was asked meanwhile. */
  readonly search: (input: SearchInput) => Promise<FindResult | null>
  readonly stop: () => void
}

interface Asked {
  readonly input: SearchInput
  answer: (result: FindResult | null) => void
}

/** Searches away from the screen's thread, the newest question only, and none for longer than it may take. */
export function createSearcher(clock: Clock, open: OpenSearchPort): Searcher {
  let port: SearchPort | null = null
  let running: (Asked & { readonly id: number }) | null = null
  let next: Asked | null = null
  let cancelLimit = () => {}
  let lastId = 0

  const end = () => {
    port?.end()
    port = null
  }
  const settle = (result: FindResult | null) => {
    cancelLimit()
    running?.answer(result)
    running = null
    if (next !== null) start(next)
  }
  function start(asked: Asked): void {
    next = null
    lastId += 1
    const id = lastId
    running = { ...asked, id }
    port ??= open((reply) => {
      if (reply.id === running?.id) settle(reply.result)
    })
    cancelLimit = clock.after(LONGEST_MS, () => {
      end()
      settle({ ok: false, fault: 'too-slow' })
    })
    port.post({ ...asked.input, id })
  }
  const overtake = () => {
    running?.answer(null)
    if (running !== null) running.answer = () => {}
    next?.answer(null)
    next = null
  }
  return {
    search: (input) =>
      new Promise((answer) => {
        overtake()
        if (running === null) start({ input, answer })
        else next = { input, answer }
      }),
    stop: () => {
      overtake()
      end()
      settle(null)
    },
  }
}
