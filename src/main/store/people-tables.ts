import type { EditorColour } from '#shared/editors/profile.ts'

// Who works at the desk and on which draft, what they have seen, and how they mark drafts.

/** The people at the desk; one is never deleted, since acts name it. */
export interface EditorTable {
  readonly id: string
  readonly name: string
  readonly initials: string
  readonly colour: EditorColour
  readonly active: number
}

/** Who has a draft open right now; it ends with its window. */
export interface LeaseTable {
  readonly draft_id: string
  readonly page: string
  readonly editor: string
  readonly since: string
  readonly beat: string
  readonly process: number
}

/** Up to which act of its trail and which line of its journal an editor knows a draft. */
export interface LookTable {
  readonly editor_id: string
  readonly draft_id: string
  readonly seq: number
  readonly line: number
}

/** Whose task a draft is; counts until its time has come. */
export interface HolderTable {
  readonly draft_id: string
  readonly editor_id: string
  readonly since: string
  readonly until: string
  readonly by: string
  readonly word: string
}

/** A label of a draft. */
export interface DraftTagTable {
  readonly draft_id: string
  readonly tag: string
}

/** How many drafts have a tag, kept by triggers. */
export interface TagCountTable {
  readonly tag: string
  readonly drafts: number
}

/** These tables by their names. */
export interface PeopleTables {
  readonly editor: EditorTable
  readonly lease: LeaseTable
  readonly look: LookTable
  readonly holder: HolderTable
  readonly draft_tag: DraftTagTable
  readonly tag_count: TagCountTable
}
