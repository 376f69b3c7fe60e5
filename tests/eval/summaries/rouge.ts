import { isWordlike, tokenise } from '#shared/language/tokens.ts'

/** F1 of words, of pairs of words, and of the longest common row of words; each 0 to 1. */
export interface Rouge {
  readonly one: number
  readonly two: number
  readonly longest: number
}

/** The words of a text as they are counted: lower case, no stemming, no stop list. */
export const wordsIn = (text: string): readonly string[] =>
  tokenise(text)
    .filter(isWordlike)
    .map(({ norm }) => norm)

function rowsOf(words: readonly string[], length: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (let at = 0; at + length <= words.length; at++) {
    const row = words.slice(at, at + length).join(' ')
    rows.set(row, (rows.get(row) ?? 0) + 1)
  }
  return rows
}

const f1 = (common: number, ours: number, theirs: number): number =>
  common === 0 ? 0 : (2 * common) / (ours + theirs)

function overlap(ours: readonly string[], theirs: readonly string[], length: number): number {
  const [a, b] = [rowsOf(ours, length), rowsOf(theirs, length)]
  let common = 0
  for (const [row, count] of a) common += Math.min(count, b.get(row) ?? 0)
  const rows = (words: readonly string[]) => Math.max(0, words.length - length + 1)
  return f1(common, rows(ours), rows(theirs))
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let before = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const now = [0]
    b.forEach((other, at) => {
      now.push(word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, now[at] ?? 0))
    })
    before = now
  }
  return before.at(-1) ?? 0
}

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L (Lin 2004) of a summary against a reference, both taken as one text.
 *
 * @example rouge(['Harga cabai naik.'], ['Harga cabai turun.']).one // 0.67
 */
export function rouge(ours: readonly string[], reference: readonly string[]): Rouge {
  const [a, b] = [wordsIn(ours.join(' ')), wordsIn(reference.join(' '))]
  return {
    one: overlap(a, b, 1),
    two: overlap(a, b, 2),
    longest: f1(longestCommon(a, b), a.length, b.length),
  }
}
