import { keepSubmission } from '#main/desk/keep-submission.ts'
import { startReview } from '#main/desk/review.ts'
import type { Writer } from '#main/store/connection.ts'
import { agenda } from './agenda.ts'
import { decide } from './decide.ts'
import { type Invented, SPAN } from './invent.ts'

export interface Generation {
  /** Drafts in the order in which they come, some at a time. */
  readonly batches: Iterable<readonly Invented[]> | AsyncIterable<readonly Invented[]>
  /** The present of the generated desk, as ISO UTC. */
  readonly until: string
  /** Runs one transaction. */
  readonly write: (act: (to: Writer) => void) => void
  readonly onProgress?: (done: number) => void
}

/**
 * Fills an empty store with drafts as if a desk had worked on them for 400 days: every table and line of the
 * trail as the program writes them.
 */
export async function generate({ batches, until, write, onProgress }: Generation): Promise<void> {
  const end = Date.parse(until)
  const { plan, due } = agenda<(to: Writer) => void>(end - SPAN)

  const planIn = (at: string, act: (to: Writer) => void) => {
    if (Date.parse(at) < end) plan(Date.parse(at), act)
  }
  const catchUp = (to: Writer, now: number) => {
    for (const act of due(now)) act(to)
  }
  const follow = (one: Invented) => {
    const { by, begins, taken } = one.review
    const [id] = one.ids
    if (begins !== null)
      planIn(begins, (to) => startReview(to, { id, status: 'submitted' }, { by, at: begins }))
    const { hash: revision, words } = one.kept.prepared
    const on = { id, contentHash: one.contentHash, revision, version: one.version, words }
    for (const decision of taken) planIn(decision.at, (to) => decide(to, on, decision))
  }
  const keep = (to: Writer, one: Invented) => {
    catchUp(to, Date.parse(one.at))
    const ids = one.ids.values()
    const newId = () => ids.next().value ?? ''
    keepSubmission({ now: () => one.at, newId }, to, one.kept)
    follow(one)
  }

  let done = 0
  for await (const batch of batches) {
    write((to) => {
      for (const one of batch) keep(to, one)
    })
    done += batch.length
    onProgress?.(done)
  }
  write((to) => catchUp(to, end - 1))
}
