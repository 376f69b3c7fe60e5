import { search } from '#shared/find/search.ts'
import type { SearchReply, SearchRequest } from './search-messages.ts'

/** A pattern may run for hours over one line: here the window can end it (searcher.ts). */
self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  const { id, parts, query, replacement } = data
  const reply: SearchReply = { id, result: search(parts, query, replacement) }
  self.postMessage(reply)
})
