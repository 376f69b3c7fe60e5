import { trustedWorker } from '../trusted-types.ts'
import type { SearchReply } from './search-messages.ts'
import workerUrl from './search-worker.ts?worker&url'
import type { OpenSearchPort } from './searcher.ts'

/** A worker of its own: ending one that a pattern keeps must not end a check. */
export const openSearchPort: OpenSearchPort = (onReply) => {
  const worker = trustedWorker(workerUrl)
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => onReply(data))
  return {
    post: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  }
}
