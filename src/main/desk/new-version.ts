import type { Content } from '#shared/article/content.ts'
import type { Bullet, SummaryVersion } from '#shared/summary/summary.ts'
import { baselinesOf } from '../store/baselines.ts'
import type { Writer } from '../store/connection.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { setCurrentVersion, setDigest } from '../store/drafts.ts'
import { insertVersion, lineHead } from '../store/summaries.ts'
import { type Assessment, assess, digestOf } from './assessment.ts'
import type { Desk } from './desk.ts'
import { indexDraft } from './index-draft.ts'

/** What makes a version; its place in the line is the next one. */
export type VersionPlan = Pick<
  SummaryVersion,
  'line' | 'parent' | 'method' | 'lineMethod' | 'contentHash' | 'by' | 'at'
> & { readonly bullets: readonly Bullet[] }

/** Keeps a new version and makes it the one that counts. */
export function keepVersion(
  to: Writer,
  draftId: string,
  plan: VersionPlan,
  newId: () => string,
): SummaryVersion {
  const version = {
    ...plan,
    bullets: [...plan.bullets],
    id: newId(),
    seq: lineHead(to, draftId, plan.line) + 1,
  }
  insertVersion(to, draftId, version)
  setCurrentVersion(to, draftId, version.id)
  return version
}

/** Lets the queue show what the checks say of the draft as it is now, and says it to the caller too. */
export function refreshDigest(
  { houseStyle }: Desk,
  to: Writer,
  draftId: string,
  now: { readonly content: Content; readonly bullets: readonly Bullet[]; readonly at: string },
): Assessment {
  const baselines = baselinesOf(to, draftId, now.bullets)
  const assessment = assess({ ...now, baselines }, houseStyle, dismissalsOf(to, draftId))
  setDigest(to, draftId, digestOf(assessment), now.at)
  indexDraft(to, draftId, now)
  return assessment
}
