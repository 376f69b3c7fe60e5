import type { Submission } from '#shared/contract/intake.ts'
import type { Desk } from './desk.ts'
import type { Prepared } from './prepare.ts'
import { answer } from './problems.ts'

/** Reads and checks a submission for a call, which fails where it cannot be read. */
export async function readSubmission(desk: Desk, submission: Submission): Promise<Prepared> {
  const { outcome } = await desk.reading.read({ kind: 'submission', submission }, desk.houseStyle)
  // Everything is wanted, so there is an outcome.
  return answer(outcome ?? { ok: false, problem: { kind: 'reading-died', name: submission.name } })
}
