import type { Generated, GeneratedAlways } from 'kysely'
import type { AuditAction } from '#shared/contract/audit.ts'
import type { ProviderKind } from '#shared/models/provider.ts'
import type { CandidateStatus } from '#shared/proposal/candidate.ts'
import type { RevisionReason } from '#shared/revision/mark.ts'
import type { BulletOrigin, VersionMethod } from '#shared/summary/summary.ts'
import type { DecisionAction, DraftStatus } from '#shared/workflow/status.ts'
import type { IndexTables } from './index-tables.ts'
import type { PeopleTables } from './people-tables.ts'
import type { ReviewTables } from './review-tables.ts'
import type { WorkTables } from './work-tables.ts'

// The tables as the newest migration leaves them. Times are ISO UTC texts, truth values 0 or 1, and
// columns that end in `_json` hold JSON that a zod schema parses on the way out.

export interface WriterTable {
  readonly id: string
  readonly name: string
  /** How many of their drafts stand approved, and how many are decided on; kept by triggers. */
  readonly approved: Generated<number>
  readonly decided: Generated<number>
  /** What the two say, in %; 50 for who gave no name. */
  readonly record: GeneratedAlways<number>
  /** 1 while not all of their drafts have it (writer-records.ts). */
  readonly is_ahead: Generated<number>
}

/** What arrived, byte for byte. Immutable. */
export interface SourceTable {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly media_type: string
  readonly size: number
  readonly bytes: Uint8Array
  readonly stripped_json: string
  readonly at: string
}

/** The narrow row that the queue lists; no text of an article beyond its opening. */
export interface DraftTable {
  readonly id: string
  readonly writer_id: string
  readonly source_id: string
  readonly title: string
  readonly opening: string
  readonly status: DraftStatus
  readonly submitted_at: string
  readonly updated_at: string
  readonly words: number
  readonly blockers: number
  readonly warnings: number
  readonly submitted_hash: string
  readonly current_version: string | null
  /** Until when it is put off; null but for a draft on hold. */
  readonly held_until: string | null
  /** The newsroom's section, as the submission names it, and by what it is found (search/category-key.ts). */
  readonly category: Generated<string>
  readonly category_key: Generated<string>
  // Kept by triggers, for filters and orders (0240-queue.ts).
  readonly resubmissions: Generated<number>
  readonly has_ai: Generated<number>
  readonly is_near: Generated<number>
  /** By which it is listed; not always the writer's newest one (writer-records.ts). */
  readonly writer_record: Generated<number>
  readonly deadline_key: GeneratedAlways<string>
  readonly blockers_key: GeneratedAlways<number>
  readonly record_key: GeneratedAlways<number>
}

/** How many drafts have a status, kept by triggers: counting 100,000 rows costs 10 ms a page. */
export interface StatusCountTable {
  readonly status: DraftStatus
  readonly drafts: number
}

/** A frozen content, named by its article hash. Immutable. */
export interface RevisionTable {
  readonly draft_id: string
  readonly hash: string
  readonly content_json: string
  readonly at: string
  readonly by: string
}

/** The history of a draft: who kept which revision, when and why. Immutable. */
export interface RevisionMarkTable {
  readonly draft_id: string
  readonly seq: number
  readonly hash: string
  readonly why: RevisionReason
  readonly decision: DecisionAction | null
  readonly restored: number | null
  readonly note: string
  readonly kept: number | null
  readonly added: number | null
  readonly removed: number | null
  readonly at: string
  readonly by: string
}

/** A writer's new version of a draft, and the revisions that it is held against. Immutable. */
export interface ResubmissionTable {
  readonly draft_id: string
  /** Of its mark in the history of revisions. */
  readonly seq: number
  readonly source_id: string
  /** What the writer had sent before. */
  readonly submitted_hash: string
  /** The text as it was decided on, or, without a decision, as it stood. */
  readonly revision_hash: string
  /** The decision that it answers, or null for one that came unasked. */
  readonly decision_id: string | null
  readonly at: string
  readonly by: string
}

/** The working copy, appended. Rows are never changed; old ones are pruned. */
export interface JournalTable {
  readonly draft_id: string
  readonly seq: number
  readonly hash: string
  readonly content_json: string
  readonly at: string
}

/** Immutable, like its bullets. */
export interface SummaryVersionTable {
  readonly id: string
  readonly draft_id: string
  readonly line: number
  readonly seq: number
  readonly parent: string | null
  readonly method: VersionMethod
  readonly line_method: VersionMethod
  readonly content_hash: string
  readonly at: string
  readonly by: string
}

export interface BulletTable {
  readonly version_id: string
  readonly position: number
  readonly id: string
  readonly heading: string
  readonly text: string
  readonly glued: number
  readonly origin: BulletOrigin
  readonly edited_by: string | null
  readonly locked: number
  /** Of a bullet of origin `model` (models/provenance.ts), else null. */
  readonly provenance_json: string | null
}

/** Words that were proposed; only `status` ever changes. */
export interface CandidateTable {
  readonly id: string
  readonly draft_id: string
  readonly request_id: string
  readonly target_json: string
  readonly position: number
  readonly candidate_json: string
  readonly faults_json: string
  readonly evidence_mended: number
  readonly provenance_json: string | null
  readonly content_hash: string
  readonly status: CandidateStatus
  readonly at: string
}

/** Append-only; `hash` covers the row and the hash before it. */
export interface AuditEventTable {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly draft_id: string | null
  readonly action: AuditAction
  readonly details_json: string
  readonly previous: string
  readonly hash: string
  /** Of the editor whose act it is, where the desk knew; in the order of the columns it came last. */
  readonly editor_id: string | null
}

/** A language model; its key is never here. */
export interface ProviderTable {
  readonly seq: Generated<number>
  readonly id: string
  readonly name: string
  readonly kind: ProviderKind
  readonly address: string | null
  readonly model: string
  readonly loopback: number
  readonly is_default: Generated<number>
}

export interface SettingTable {
  readonly key: string
  readonly value_json: string
}

export interface SchemaHistoryTable {
  readonly version: number
  readonly name: string
  readonly app: string
  readonly at: string
}

export interface Schema extends IndexTables, PeopleTables, ReviewTables, WorkTables {
  readonly writer: WriterTable
  readonly source: SourceTable
  readonly draft: DraftTable
  readonly status_count: StatusCountTable
  readonly revision: RevisionTable
  readonly revision_mark: RevisionMarkTable
  readonly resubmission: ResubmissionTable
  readonly journal: JournalTable
  readonly summary_version: SummaryVersionTable
  readonly bullet: BulletTable
  readonly candidate: CandidateTable
  readonly audit_event: AuditEventTable
  readonly provider: ProviderTable
  readonly setting: SettingTable
  readonly schema_history: SchemaHistoryTable
}
