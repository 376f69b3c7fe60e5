import type { Stretch } from '#shared/pieces.ts'
import type { Time } from '#shared/revision/change.ts'
import type { SuggestionMark } from './mark.ts'
import type { Proposal } from './proposal.ts'

/** Who did something, and when. */
export interface Stamp {
  readonly by: string
  readonly at: string
}

const MOST = 200

const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text)

const touches = (a: Stretch, b: Stretch): boolean => a.start <= b.end && b.start <= a.end

/**
 * Holds marks against the proposals that there are now: each proposal keeps the name that it had, a
 * new one gets the stamp.
 *
 * @param still the side whose text is what it was when the marks were made, so that offsets hold there
 * @param isGone says of a block's id that its place went without a decision; such a mark is kept as
 *   lost, so that nobody's proposal vanishes unseen. Other marks without a proposal are dropped.
 * @returns those of the proposals in their order, then the lost ones
 * @example carryMarks([], proposals, 'before', stamp, () => false).length === proposals.length
 */
export function carryMarks(
  marks: readonly SuggestionMark[],
  proposals: readonly Proposal[],
  still: Time,
  stamp: Stamp,
  isGone: (block: string) => boolean,
): readonly SuggestionMark[] {
  const left = new Set(marks.filter(({ isLost }) => !isLost))
  const taken = proposals.map(({ kind, block, span, words }): SuggestionMark => {
    const near = [...left].filter(
      (mark) => mark.block === block && touches(mark[still], span[still]),
    )
    const known = near.find((mark) => mark.kind === kind) ?? near[0]
    if (known) left.delete(known)
    const { by, at } = known ?? stamp
    const said = { before: cut(words.before), after: cut(words.after) }
    return { kind, block, ...span, words: said, by, at, isLost: false }
  })
  const lost = [...left].filter(({ block }) => isGone(block))
  return [
    ...taken,
    ...marks.filter(({ isLost }) => isLost),
    ...lost.map((mark) => ({ ...mark, isLost: true })),
  ]
}
