import { diffArrays } from 'diff'
import type { Stretch } from '#shared/pieces.ts'
import { type Token, tokenise } from './tokens.ts'

/** The stretch from the first to the last of some neighbouring tokens. */
function stretchOf(tokens: readonly Token[], from: number, to: number): readonly Stretch[] {
  const [first, last] = [tokens[from], tokens[to - 1]]
  const says = tokens.slice(from, to).some(({ kind }) => kind === 'word' || kind === 'number')
  return first === undefined || last === undefined || !says
    ? []
    : [{ start: first.start, end: last.end }]
}

/**
 * The words and numbers that only one of two texts has. "1.500" is one number, case and the form of
 * quotation marks make no difference, and marks alone are none.
 *
 * @returns stretches in UTF-16 units of each text, in order
 * @example tokenDifferences('Harga naik 1.500.', 'harga naik 1.200.').left // the stretch of "1.500"
 */
export function tokenDifferences(
  left: string,
  right: string,
): Readonly<Record<'left' | 'right', readonly Stretch[]>> {
  const [ours, theirs] = [tokenise(left), tokenise(right)]
  const found: Record<'left' | 'right', Stretch[]> = { left: [], right: [] }
  let [at, there] = [0, 0]
  const norms = (tokens: readonly Token[]) => tokens.map(({ norm }) => norm)
  for (const { count, added, removed } of diffArrays(norms(ours), norms(theirs))) {
    if (added) found.right.push(...stretchOf(theirs, there, there + count))
    if (removed) found.left.push(...stretchOf(ours, at, at + count))
    if (!added) at += count
    if (!removed) there += count
  }
  return found
}
