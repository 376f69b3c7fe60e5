import type { Desk } from '../desk.ts'
import { makeChecker } from '../summary/check-client.ts'
import { type Answer, ask } from './ask.ts'
import { systemClock } from './clock.ts'
import { createDraftStore, type DraftStore } from './draft-store.ts'
import { readLinesAbove } from './lines-above.ts'

/** A text with its check under way, and the number under which it was read. */
interface Text {
  readonly seq: number
  readonly store: DraftStore
}

/** What is asked for a draft that comes on screen: its text, and the lines that stand above it. */
interface Reading {
  readonly id: string
  readonly text: Promise<Answer<Text>>
  readonly lines: Promise<unknown>
}

/** So long a text that was read ahead counts, in ms: from the press on a row until it is let go. */
const AHEAD_MS = 1_000

let ahead: Reading | null = null
let forgetAhead = (): void => {}

/**
 * Reads a draft that is about to be opened, as when the pointer goes down on its row: it is there, and checked,
 * when the pointer comes up. Nobody has it by that, and where it is not opened nothing is left of it.
 */
export function readAhead(desk: Desk, id: string): void {
  if (ahead?.id === id) return
  forgetAhead()
  const own = beginReading(desk, id)
  ahead = own
  const stopWaiting = systemClock.after(AHEAD_MS, () => forgetAhead())
  forgetAhead = () => {
    stopWaiting()
    if (ahead !== own) return
    ahead = null
    void own.text.then(discard)
  }
}

/** What was read ahead of a draft, for whoever opens it; null where that was not done, or is too long ago. */
export function takeAhead(id: string): Reading | null {
  if (ahead?.id !== id) return null
  const taken = ahead
  ahead = null
  return taken
}

export function discard(text: Answer<Text>): void {
  if (text.ok) text.value.store.stop()
}

/** Reads a draft and begins to check it; the desk looks for near texts while the text that it has given is checked here. */
export const beginReading = (desk: Desk, id: string): Reading => ({
  id,
  text: readText(desk, id),
  lines: readLinesAbove(id),
})

async function readText(desk: Desk, id: string): Promise<Answer<Text>> {
  const [draft, settings] = await Promise.all([
    ask(() => desk.drafts.open({ id })),
    ask(() => desk.settings.read()),
  ])
  if (!draft.ok) return draft
  if (!settings.ok) return settings
  const { houseStyle } = settings.value
  const made = { draft: draft.value, houseStyle, desk, clock: systemClock, makeChecker }
  return { ok: true, value: { seq: draft.value.seq, store: createDraftStore(made) } }
}
