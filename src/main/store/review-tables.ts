import type { Generated } from 'kysely'
import type { DecisionAction, DraftStatus } from '#shared/workflow/status.ts'

// What editors say and decide about a draft.

export interface AcceptanceTable {
  readonly draft_id: string
  readonly bullet_id: string
  readonly text_hash: string
  readonly evidence_hash: string
  readonly note: string
  readonly at: string
  readonly by: string
}

export interface DismissalTable {
  readonly draft_id: string
  readonly finding_key: string
  readonly check_id: string
  readonly reason: string
  readonly at: string
  readonly by: string
}

/** `seen_json` is what the bullet rested on (summary/baseline.ts). */
export interface BaselineTable {
  readonly draft_id: string
  readonly bullet_id: string
  readonly text_hash: string
  readonly seen_json: string
  readonly at: string
  readonly by: string
}

/** A comment on the text, with its answers; `anchor_json` follows the text (comment/anchor.ts). */
export interface CommentThreadTable {
  readonly id: string
  readonly draft_id: string
  readonly anchor_json: string
  readonly resolved_by: string | null
  readonly resolved_at: string | null
}

export interface CommentTable {
  readonly seq: Generated<number>
  readonly id: string
  readonly thread_id: string
  readonly words: string
  readonly at: string
  readonly by: string
  readonly edited_at: string | null
  readonly deleted_at: string | null
}

export interface ChecklistTickTable {
  readonly draft_id: string
  readonly item: string
  readonly at: string
  readonly by: string
}

/** Immutable. */
export interface DecisionTable {
  readonly id: string
  readonly draft_id: string
  readonly action: DecisionAction
  readonly from_status: DraftStatus
  readonly to_status: DraftStatus
  readonly content_hash: string
  readonly revision_hash: string
  readonly version_id: string | null
  readonly reasons_json: string
  readonly note: string
  readonly override: string
  readonly overridden_json: string
  readonly at: string
  readonly by: string
  /** When a draft on hold is to be looked at again. */
  readonly until: string | null
}

/** What the writer was told about a decision. Immutable. */
export interface LetterTable {
  readonly decision_id: string
  readonly notes_json: string
  readonly letter_json: string
}

/** What is written to the writer and not decided yet; replaced as it is written. */
export interface UnsentLetterTable {
  readonly draft_id: string
  readonly letter_json: string
  readonly at: string
}

/** A point of a letter that an editor found dealt with. */
export interface PointTickTable {
  readonly draft_id: string
  readonly decision_id: string
  readonly point: string
  readonly at: string
  readonly by: string
}

/** These tables by their names. */
export interface ReviewTables {
  readonly acceptance: AcceptanceTable
  readonly dismissal: DismissalTable
  readonly baseline: BaselineTable
  readonly comment_thread: CommentThreadTable
  readonly comment: CommentTable
  readonly checklist_tick: ChecklistTickTable
  readonly decision: DecisionTable
  readonly letter: LetterTable
  readonly unsent_letter: UnsentLetterTable
  readonly point_tick: PointTickTable
}
