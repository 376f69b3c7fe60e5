import type { Generated } from 'kysely'
import type { Severity } from '#shared/checks/finding.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'

// By what drafts are found: all of it can be made anew from the texts.

/** Under which number the index knows a draft, and whether its words there are those of now. */
export interface SearchDraftTable {
  readonly seq: Generated<number>
  readonly draft_id: string
  readonly status: DraftStatus
  readonly submitted_at: string
  readonly is_indexed: number
}

/** The index (FTS5); columns in the order of its weights. It takes commands in the column of its own name. */
export interface SearchTextTable {
  readonly rowid: Generated<number>
  readonly title: Generated<string>
  readonly excerpt: Generated<string>
  readonly body: Generated<string>
  readonly captions: Generated<string>
  readonly writer: Generated<string>
  readonly bullets: Generated<string>
  readonly search_text: Generated<string>
}

/** A word of a title or of a writer's name. */
export interface SearchWordTable {
  readonly seq: Generated<number>
  readonly word: string
}

export interface SearchTrigramTable {
  readonly trigram: string
  readonly word: number
}

/** What the checks find in a draft and nobody has answered, once a check. */
export interface DraftFindingTable {
  readonly draft_id: string
  readonly check_id: string
  readonly severity: Severity
}

/** By what a draft is found among those that read like it; `marks` are its near_mark rows, packed. */
export interface NearTextTable {
  readonly number: Generated<number>
  readonly draft_id: string
  /** Article hash of the content that was read; '' for none yet. */
  readonly hash: string
  readonly marks: Uint8Array
  /** Whether it was held against the others since it is as it is. */
  readonly is_judged: Generated<number>
}

/** Two drafts of which one reads like the other, and nobody set that aside; each pair stands here both ways. */
export interface NearPairTable {
  readonly draft_id: string
  readonly other_id: string
}

export interface NearMarkTable {
  readonly mark: number
  readonly number: number
}

export interface IndexTables {
  readonly near_text: NearTextTable
  readonly near_mark: NearMarkTable
  readonly near_pair: NearPairTable
  readonly search_draft: SearchDraftTable
  readonly search_text: SearchTextTable
  readonly search_word: SearchWordTable
  readonly search_trigram: SearchTrigramTable
  readonly draft_finding: DraftFindingTable
}
