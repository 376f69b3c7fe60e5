import type { Bullet, SummaryVersion } from '#shared/summary/summary.ts'
import type { Writer } from '../store/connection.ts'
import { setCurrentVersion, setDigest } from '../store/drafts.ts'
import { insertVersion, lineHead } from '../store/summaries.ts'
import { assess, digestOf } from './assessment.ts'
import type { Desk } from './desk.ts'
import type { WorkingCopy } from './working-copy.ts'

/** What makes a version; its place in the line is the next one. */
export type VersionPlan = Pick<
  SummaryVersion,
  'line' | 'parent' | 'method' | 'lineMethod' | 'by' | 'at'
> & { readonly bullets: readonly Bullet[] }

/** Keeps a new version, makes it the one that counts, and lets the queue show what it changes. */
export function keepVersion(
  desk: Desk,
  to: Writer,
  { draft, content, hash }: Pick<WorkingCopy, 'content' | 'hash'> & { draft: { id: string } },
  plan: VersionPlan,
): SummaryVersion {
  const version = {
    ...plan,
    bullets: [...plan.bullets],
    id: desk.newId(),
    seq: lineHead(to, draft.id, plan.line) + 1,
    contentHash: hash,
  }
  insertVersion(to, draft.id, version)
  setCurrentVersion(to, draft.id, version.id)
  setDigest(to, draft.id, digestOf(assess(content, version.bullets, desk.houseStyle)), plan.at)
  return version
}
