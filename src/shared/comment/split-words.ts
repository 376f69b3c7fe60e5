import type { Part } from '#shared/find/parts.ts'
import type { Anchor } from './anchor.ts'
import type { Stretch } from './find-anchor.ts'

function acrossSeam(first: Part, second: Part, words: string): readonly Stretch[] | null {
  const head = first.text.trimEnd()
  const lead = second.text.length - second.text.trimStart().length
  for (let at = 1; at < words.length; at += 1) {
    const left = words.slice(0, at).trimEnd()
    const right = words.slice(at).trimStart()
    if (left === '' || right === '') continue
    if (!head.endsWith(left) || !second.text.startsWith(right, lead)) continue
    return [
      { part: first, start: head.length - left.length, end: head.length },
      { part: second, start: lead, end: lead + right.length },
    ]
  }
  return null
}

/**
 * Finds words that a new paragraph has parted: they end one block and begin the next. One letter each
 * side may be chance, so they are looked for only where the text around them is of no more than theirs.
 */
export function splitWords(
  parts: readonly Part[],
  { place, before, after, alone }: Anchor,
): readonly Stretch[] | null {
  if (place.kind !== 'block') return null
  for (const [at, first] of parts.entries()) {
    const second = parts[at + 1]
    if (first.place.kind !== 'block' || second?.place.kind !== 'block') continue
    const stretches = acrossSeam(first, second, place.quote)
    const [left, right] = stretches ?? []
    if (stretches === null || left === undefined || right === undefined) continue
    const isProved =
      first.text.slice(0, left.start).endsWith(before.slice(-1)) &&
      second.text.startsWith(after.slice(0, 1), right.end)
    if (alone || isProved) return stretches
  }
  return null
}
