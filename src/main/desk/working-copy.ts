import type { Content } from '#shared/article/content.ts'
import type { Baseline } from '#shared/summary/baseline.ts'
import type { Bullet, SummaryVersion } from '#shared/summary/summary.ts'
import { baselinesOf } from '../store/baselines.ts'
import type { Reader } from '../store/connection.ts'
import { type StoredDraft, storedDraft } from '../store/drafts.ts'
import { newestContent } from '../store/journal.ts'
import { summaryVersion } from '../store/summaries.ts'

/** A draft as it stands: its newest saved content and the summary version that counts. */
export interface WorkingCopy {
  readonly draft: StoredDraft
  readonly seq: number
  readonly savedAt: string
  readonly content: Content
  /** Article hash of the content. */
  readonly hash: string
  readonly version: SummaryVersion | null
  readonly bullets: readonly Bullet[]
  /** Of its bullets, where one is kept. */
  readonly baselines: readonly Baseline[]
}

/** Refuses an id that no draft has, and content that no longer hashes to its name. */
export function workingCopy(from: Reader, id: string): WorkingCopy {
  const draft = storedDraft(from, id)
  const { seq, at, hash, content } = newestContent(from, id)
  const version = currentVersion(from, draft)
  const bullets = version?.bullets ?? []
  const baselines = baselinesOf(from, id, bullets)
  return { draft, seq, savedAt: at, content, hash, version, bullets, baselines }
}

export const currentVersion = (from: Reader, draft: StoredDraft): SummaryVersion | null =>
  draft.current_version === null ? null : summaryVersion(from, draft.id, draft.current_version)
