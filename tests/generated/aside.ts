import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Invented, Wish } from './invent.ts'

/** Batches that may wait to be taken. */
const AHEAD = 8

/** In MB of the thread's memory, for what is young: as in reading/thread.ts. */
const YOUNG = 96

/** Invents in a thread of its own, ahead of whoever writes it down: the very same, in the same order. */
export async function* inventedAside(wish: Wish): AsyncGenerator<readonly Invented[]> {
  const worker = new Worker(new URL('./aside-thread.ts', import.meta.url), {
    workerData: wish,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  const ask = () => worker.postMessage('more')
  for (let asked = 0; asked < AHEAD; asked += 1) ask()
  for await (const [batch] of on(worker, 'message', { close: ['exit'] })) {
    ask()
    yield batch
  }
}
