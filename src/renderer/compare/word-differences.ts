import type { Stretch } from '#shared/pieces.ts'
import { diffWords } from '../draft/diff-words.ts'

/** Joins what only a space parts, and leaves out the spaces at the edges. */
function tidied(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last !== undefined && text.slice(last.end, stretch.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: stretch.end }
    else joined.push(stretch)
  }
  return joined.flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    const from = start + (words.length - words.trimStart().length)
    const to = start + words.trimEnd().length
    return from < to ? [{ start: from, end: to }] : []
  })
}

/**
 * The words that only one of two texts has, as stretches of each: what is left of both without them
 * reads the same but for spaces.
 */
export function wordDifferences(
  left: string,
  right: string,
): Readonly<Record<'left' | 'right', readonly Stretch[]>> {
  const found: Record<'left' | 'right', Stretch[]> = { left: [], right: [] }
  const at = { left: 0, right: 0 }
  const pass = (side: 'left' | 'right', length: number): Stretch => {
    const start = at[side]
    at[side] += length
    return { start, end: at[side] }
  }
  for (const { value, added, removed } of diffWords(left, right)) {
    if (added) found.right.push(pass('right', value.length))
    else if (removed) found.left.push(pass('left', value.length))
    else {
      pass('left', value.length)
      pass('right', value.length)
    }
  }
  return { left: tidied(left, found.left), right: tidied(right, found.right) }
}
