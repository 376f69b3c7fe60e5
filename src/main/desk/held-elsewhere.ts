import { implement } from '@orpc/server'
import { z } from 'zod'
import { contract } from '#shared/contract/contract.ts'
import { isLive, type Lease } from '#shared/presence/lease.ts'
import { caller } from '../caller.ts'
import { isProcessAlive } from '../process-alive.ts'
import { leaseOf, type StoredLease } from '../store/leases.ts'
import type { Desk } from './desk.ts'
import { answer, problemError } from './problems.ts'

/** Calls that change a draft: they are for the window that has it. To keep a text aside is not among them. */
export const CHANGES: ReadonlySet<string> = new Set([
  'drafts.save',
  'revisions.saveVersion',
  'revisions.restore',
  'summaries.change',
  'summaries.use',
  'summaries.regenerate',
  'summaries.accept',
  'summaries.unaccept',
  'candidates.take',
  'candidates.takeAll',
  'candidates.reject',
  'findings.answer',
  'findings.dismiss',
  'findings.restore',
  'near.dismiss',
  'workflow.tick',
  'workflow.decide',
  'letters.keep',
  'resubmissions.submit',
  'resubmissions.tick',
])

/** No id is longer; whatever is asked about with one is refused by the call itself. */
const LONGEST_ID = 100

/** The draft that a call is about, out of its input. */
export const aboutDraft = z.union([
  z.object({ draftId: z.string().max(LONGEST_ID) }).transform(({ draftId }) => draftId),
  z.object({ id: z.string().max(LONGEST_ID) }).transform(({ id }) => id),
])

/**
 * The lease of another window than the caller's, while it counts: a process that has died holds nothing,
 * however fresh its last beat is.
 */
export const othersLease = (
  lease: StoredLease | null,
  page: string | null,
  now: string,
): Lease | null =>
  lease !== null && lease.page !== page && isLive(lease, now) && isProcessAlive(lease.process)
    ? lease
    : null

/** The contract, with a guard before every call that changes a draft, whatever door it came through. */
export const guarded = (desk: Desk) =>
  implement(contract).use(({ next, path }, input) => {
    if (!CHANGES.has(path.join('.'))) return next()
    const draft = aboutDraft.safeParse(input)
    if (!draft.success) return next()
    const lease = answer(desk.store.read((from) => leaseOf(from, draft.data)))
    const held = othersLease(lease, caller().page, desk.now())
    if (held === null) return next()
    throw problemError({ kind: 'held-elsewhere', by: held.editor, since: held.since })
  })
