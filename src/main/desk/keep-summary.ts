import type { Bullet, SummaryVersion } from '#shared/summary/summary.ts'
import type { Act } from '../store/act.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { recordHash } from '../store/record-hash.ts'
import { nextLine } from '../store/summaries.ts'
import { keepNewBaselines } from './baselines.ts'
import type { Desk } from './desk.ts'
import { keepVersion, refreshDigest, type VersionPlan } from './new-version.ts'
import { startReview } from './review.ts'
import type { WorkingCopy } from './working-copy.ts'

/** How the trail binds a version and what its new words rest on. */
interface Made {
  readonly version: string
  readonly versionHash: string
  readonly baselines: ReturnType<typeof keepNewBaselines>
}

interface Plan extends Pick<VersionPlan, 'line' | 'parent' | 'method' | 'lineMethod'> {
  /** What the new words are compared with: those of the version that they come from. */
  readonly before: readonly Bullet[]
  readonly bullets: readonly Bullet[]
  readonly by: string
  readonly at: string
  readonly act: (made: Made) => Act
}

/** Where a version stands that begins a line of its own. */
export const newLine = (
  to: Writer,
  draftId: string,
  method: VersionPlan['method'],
): Pick<VersionPlan, 'line' | 'parent' | 'method' | 'lineMethod'> => ({
  line: nextLine(to, draftId),
  parent: null,
  method,
  lineMethod: method,
})

/**
 * Makes new bullets the summary that counts: the version, what its words rest on, the counts of the queue,
 * the beginning of the review, and its line in the trail.
 */
export function keepSummary(
  desk: Desk,
  to: Writer,
  copy: WorkingCopy,
  { before, act, ...plan }: Plan,
): SummaryVersion {
  const draftId = copy.draft.id
  const mark = { by: plan.by, at: plan.at }
  const version = keepVersion(to, draftId, { ...plan, contentHash: copy.hash }, desk.newId)
  const found = refreshDigest(desk, to, draftId, { ...copy, bullets: plan.bullets, at: mark.at })
  const baselines = keepNewBaselines(to, draftId, { before, after: plan.bullets }, found, mark)
  startReview(to, copy.draft, mark)
  record(
    to,
    { draftId, ...mark },
    act({ version: version.id, versionHash: recordHash(version), baselines }),
  )
  return version
}
