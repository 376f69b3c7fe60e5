import type { Finding } from '#shared/checks/finding.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Draft } from '#shared/contract/drafts.ts'
import type { Bullet, SummaryVersion } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'

/** Everything that an export may print: plain data, so that no export reads the store. */
export interface ExportInput {
  /** With the working copy that was saved last. */
  readonly draft: Draft
  readonly houseStyle: HouseStyle
  /** One for each bullet of the current version. */
  readonly verdicts: readonly Verdict[]
  /** All findings: of the article, of the summary and of its bullets. */
  readonly findings: readonly Finding[]
  /** Newest line of the audit trail, by which an export can be placed in it; null for none. */
  readonly audit: { readonly seq: number; readonly hash: string } | null
  /** ISO UTC time of the export. */
  readonly now: string
  /** Version of Sunting. */
  readonly version: string
}

/** The summary version that an export prints; null where the draft has none. */
export const printedVersion = ({ versions, currentVersion }: Draft): SummaryVersion | null =>
  versions.find(({ id }) => id === currentVersion) ?? null

/** The bullets that an export prints. */
export const printedBullets = (draft: Draft): readonly Bullet[] =>
  printedVersion(draft)?.bullets ?? []
