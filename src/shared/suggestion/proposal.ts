import type { Place } from '#shared/checks/finding.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { Both, Change } from '#shared/revision/change.ts'
import type { ProposalKind } from './mark.ts'

/** A change that an editor proposes: what has to be made or taken back together, as one. */
export interface Proposal {
  /** Names it among the proposals of the same two texts. */
  readonly key: string
  readonly kind: ProposalKind
  /** Id of the block in which it stands; '' for title and excerpt. */
  readonly block: string
  /** Offsets of the comparison; empty where it concerns a block as a whole. */
  readonly span: Both<Stretch>
  /** The words of both sides, or what is said of them; '' for a side that has none. */
  readonly words: Both<string>
  /** Where an editor is taken to see it, in the edited text. */
  readonly place: Place
  /** Of the comparison of the two texts. */
  readonly changes: readonly Change[]
}
