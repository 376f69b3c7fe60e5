import type { Part } from '#shared/find/parts.ts'
import type { Query } from '#shared/find/query.ts'
import type { SearchResult } from '#shared/find/search.ts'

export interface SearchInput {
  readonly parts: readonly Part[]
  readonly query: Query
  readonly replacement: string
}

/** What the window asks of the worker. */
export interface SearchRequest extends SearchInput {
  readonly id: number
}

export interface SearchReply {
  readonly id: number
  readonly result: SearchResult
}
