import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Copy } from './copy-store.ts'

/** What the thread is given. */
export interface Copying {
  readonly store: string
  readonly temporary: string
  readonly final: string
}

/** The thread's program as it stands in the sources; a bundled door has another. */
export const COPYING_SOURCE = join(import.meta.dirname, 'copying-thread.ts')

/** Copies in a thread of its own: to check a large store takes half a minute, in which nobody could work. */
export const copyAside =
  (program: string): Copy =>
  ({ name: store }, temporary, final) =>
    new Promise((resolve, reject) => {
      const workerData: Copying = { store, temporary, final }
      const worker = new Worker(program, { workerData, env: {} })
      worker.once('error', reject)
      worker.once('exit', (code) => {
        if (code === 0) resolve()
        else reject(new Error(`the thread that copies the store ended with ${code}`))
      })
    })
