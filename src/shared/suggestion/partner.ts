import type { ComparedBlock } from '#shared/revision/blocks.ts'
import type { Both, Change, Time } from '#shared/revision/change.ts'
import { textOf } from '#shared/revision/runs.ts'

type TextChange = Extract<Change, { kind: 'text' }>
type BlockChange = Extract<Change, { kind: 'added' | 'removed' }>

/** Says whether `long` is `short` and then the words of a block, whatever space stands between. */
const continues = (long: string, short: string, words: string): boolean => {
  const head = short.trimEnd()
  return (
    words.trim() !== '' && long.startsWith(head) && long.slice(head.length).trim() === words.trim()
  )
}

/**
 * The block that the words at the end of a block went to or came from, of those that are free. Held
 * against all that follows the change: the last full stop of both blocks may be the same one.
 */
function partnerOf(
  { at, span }: TextChange,
  free: ReadonlySet<BlockChange>,
  blocks: Both<readonly ComparedBlock[]>,
): BlockChange | null {
  const rest = (time: Time) => textOf(blocks[time][at[time]]?.runs ?? []).slice(span[time].start)
  const [was, is] = [rest('before'), rest('after')]
  for (const other of free) {
    const isSplit = other.kind === 'added'
    const time = isSplit ? 'after' : 'before'
    if (other.place.at !== at[time] + 1) continue
    const words = textOf(blocks[time][other.place.at]?.runs ?? [])
    if (isSplit ? continues(was, is, words) : continues(is, was, words)) return other
  }
  return null
}

/**
 * Pairs changes at the end of a block with the block that its words went to (a split) or came from (a
 * join). To a reader the two are one act.
 *
 * @param changes of a comparison
 * @returns of each such change within a block, the one of the other block
 * @example partnersOf(changes, blocks).get(tailRemoved)?.kind // 'added': the paragraph was split
 */
export function partnersOf(
  changes: readonly Change[],
  blocks: Both<readonly ComparedBlock[]>,
): ReadonlyMap<Change, BlockChange> {
  const free = new Set(
    changes.filter((change): change is BlockChange => ['added', 'removed'].includes(change.kind)),
  )
  const partners = new Map<Change, BlockChange>()
  for (const change of changes) {
    const partner = change.kind === 'text' ? partnerOf(change, free, blocks) : null
    if (!partner) continue
    free.delete(partner)
    partners.set(change, partner)
  }
  return partners
}
