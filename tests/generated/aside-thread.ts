import { parentPort, workerData } from 'node:worker_threads'
import { invented, type Wish } from './invent.ts'

const wish: Wish = workerData
const batches = invented(wish)

parentPort?.on('message', () => {
  const { value, done } = batches.next()
  if (done) parentPort?.close()
  else parentPort?.postMessage(value)
})
