import type { Content } from '#shared/article/content.ts'
import { firstFrom, type Spot } from '#shared/find/from-spot.ts'
import { partsOf } from '#shared/find/parts.ts'
import type { Query } from '#shared/find/query.ts'
import type { Found } from '#shared/find/search.ts'
import type { Term } from '#shared/search/query.ts'
import { createStore, type Store } from '../store.ts'
import type { FindFault, Searcher } from './searcher.ts'

/** What the bar shows. */
export interface FindState {
  readonly isOpen: boolean
  /** The line for the replacement is there, too. */
  readonly isReplacing: boolean
  readonly query: Query
  readonly replacement: string
  readonly found: readonly Found[]
  readonly fault: FindFault | null
  /** The match that one is at; -1 where there is none. */
  readonly current: number
}

export interface Finder {
  readonly state: Store<FindState>
  /** Opens the bar; `words` are what is looked for from then on, `from` where one comes from. */
  readonly open: (how: {
    readonly isReplacing: boolean
    readonly words?: string
    /** The words are what the draft was found by. */
    readonly terms?: readonly Term[]
    readonly from: Spot | null
  }) => void
  readonly close: () => void
  readonly ask: (part: Partial<Query>) => void
  readonly setReplacement: (replacement: string) => void
  /** The article has changed. */
  readonly refresh: () => void
  readonly go: (step: 1 | -1) => void
  /** Replaces the match that one is at and goes to the next; true when something was replaced. */
  readonly replaceOne: () => Promise<boolean>
  /** Says how many were replaced. */
  readonly replaceAll: () => Promise<number>
}

const closed: FindState = {
  isOpen: false,
  isReplacing: false,
  query: { words: '', matchCase: false, wholeWord: false, isPattern: false },
  replacement: '',
  found: [],
  fault: null,
  current: -1,
}

/** Looks for words in the open draft and replaces them. Nothing touches the article but `replace`. */
export function createFinder(options: {
  readonly content: () => Content
  readonly searcher: Searcher
  /** Puts what the matches become in their place; says how many still stood there. */
  readonly replace: (found: readonly Found[]) => number
}): Finder {
  const { content, searcher, replace } = options
  const state = createStore(closed)
  /** From where the match that one is at is counted, so that it stays the same while results change. */
  let from: Spot | null = null

  const patch = (part: Partial<FindState>) => state.set((now) => ({ ...now, ...part }))

  /** False when something newer was asked meanwhile. */
  async function run(): Promise<boolean> {
    const { query, replacement } = state.get()
    const parts = partsOf(content())
    const result = await searcher.search({ parts, query, replacement })
    if (result === null || !state.get().isOpen) return false
    if (result.ok) {
      const { found } = result
      patch({ found, fault: null, current: firstFrom(found, parts, from) })
    } else patch({ found: [], fault: result.fault, current: -1 })
    return true
  }

  return {
    state,
    open: (how) => {
      from = how.from
      const { terms, ...query } = state.get().query
      const isTyped = how.words === undefined && terms !== undefined
      patch({
        isOpen: true,
        isReplacing: how.isReplacing,
        query: {
          ...query,
          ...(how.words === undefined ? {} : { words: how.words }),
          ...(isTyped ? { terms } : {}),
          ...(how.terms === undefined ? {} : { terms: how.terms }),
        },
      })
      void run()
    },
    close: () => {
      searcher.stop()
      patch({ isOpen: false, found: [], fault: null, current: -1 })
    },
    ask: (part) => {
      // What is typed or chosen in the bar is the editor's own from here on.
      const { terms, ...query } = state.get().query
      patch({ query: { ...query, ...part } })
      void run()
    },
    setReplacement: (replacement) => patch({ replacement }),
    refresh: () => {
      if (state.get().isOpen) void run()
    },
    go: (step) => {
      const { found, current } = state.get()
      const next = (current + step + found.length) % found.length
      const match = found[next]
      if (match === undefined) return
      from = { place: match.place, offset: match.start }
      patch({ current: next })
    },
    replaceOne: async () => {
      const { found, current } = state.get()
      const chosen = found[current]
      if (chosen !== undefined) from = { place: chosen.place, offset: chosen.start }
      // Anew: the words for it may have been typed since, and the article may have changed.
      if (!(await run())) return false
      const match = state.get().found[state.get().current]
      if (match === undefined || replace([match]) === 0) return false
      from = { place: match.place, offset: match.start + match.instead.length }
      await run()
      return true
    },
    replaceAll: async () => {
      if (!(await run())) return 0
      const count = replace(state.get().found)
      await run()
      return count
    },
  }
}
