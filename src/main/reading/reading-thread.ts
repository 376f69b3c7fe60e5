import { randomUUID } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { done, never } from '#shared/contract/outcome.ts'
import { type Held, hold, readHeld } from './read-arriving.ts'
import type { FromThread, ToThread } from './thread-messages.ts'

let style: HouseStyle | null = null
let held: Held | null = null

const say = (message: FromThread): void => parentPort?.postMessage(message)

/** Reads what is held and lets it go. */
function read(): void {
  if (held === null || style === null) throw new Error('nothing to read, or nothing to read it by')
  const outcome = readHeld(held, style, randomUUID)
  held = null
  say({ kind: 'read', outcome })
}

function hear(message: ToThread): void {
  switch (message.kind) {
    case 'style':
      style = message.style
      return
    case 'look': {
      const found = hold(message.arriving)
      held = found.ok ? found.value : null
      say({ kind: 'looked', looked: found.ok ? done(found.value.looked) : found })
      if (found.ok && !message.asks) read()
      return
    }
    case 'read':
      read()
      return
    case 'leave':
      held = null
      return
    default:
      never(message)
  }
}

// A thread of its own: what hangs or takes too much here is ended from outside, with this thread alone.
parentPort?.on('message', hear)
say({ kind: 'ready' })
