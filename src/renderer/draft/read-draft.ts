import type { Desk } from '../desk.ts'
import { type Follow, followPresence } from '../presence/follow.ts'
import { tellTaken } from '../presence/other-windows.ts'
import { ask, type Failure } from './ask.ts'
import { systemClock } from './clock.ts'
import type { DraftStore } from './draft-store.ts'
import { beginReading, discard, takeAhead } from './read-ahead.ts'

/** A draft as it comes on screen, or why it does not. */
export type ReadDraft =
  | { readonly kind: 'failed'; readonly id: string; readonly failure: Failure }
  | {
      readonly kind: 'open'
      readonly id: string
      readonly store: DraftStore
      readonly follow: Follow
    }

/** So long a draft waits for its findings and the lines above it, which else would move its text, in ms. */
const STILL_MS = 200

/** Nothing moves between two drafts: the next is read, and held against its summary, while the last one stands. */
export async function readDraft(desk: Desk, id: string): Promise<ReadDraft> {
  const staying = ask(() => desk.presence.stay({ draftId: id }))
  const reading = takeAhead(id) ?? beginReading(desk, id)
  const [presence, first] = await Promise.all([staying, reading.text])
  // Once this window has it nobody else writes it, or it is known who does; until then somebody may have.
  const isOlder = presence.ok && first.ok && presence.value.seq !== first.value.seq
  if (isOlder) discard(first)
  const newest = isOlder ? beginReading(desk, id) : reading
  const text = await newest.text
  if (!text.ok) return { kind: 'failed', id, failure: text.failure }
  const { store } = text.value
  const follow = followPresence({
    store,
    clock: systemClock,
    first: presence.ok ? presence.value : null,
    onTaken: () => tellTaken(id),
  })
  await atMost(STILL_MS, Promise.all([firstChecked(store), newest.lines]))
  return { kind: 'open', id, store, follow }
}

function firstChecked(store: DraftStore): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = () => {
    if (store.read().checked !== null) resolve()
  }
  const stop = store.subscribe(look)
  look()
  return promise.finally(stop)
}

/** Resolves when it is done, or before that when it takes long. */
function atMost(ms: number, work: Promise<unknown>): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const stop = systemClock.after(ms, () => resolve(undefined))
  return Promise.race([work, promise]).finally(stop)
}
