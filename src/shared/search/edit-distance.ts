/**
 * How many letters must be typed otherwise to get from one word to another: one left out, one too many,
 * one for another, or two neighbours exchanged (optimal string alignment; Damerau, "A technique for computer
 * detection and correction of spelling errors", 1964).
 *
 * @param most beyond it nobody asks; the answer is then `most + 1`
 * @example editDistance('prabwo', 'prabowo', 2) // 1
 */
export function editDistance(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]]
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, against] of b.entries()) {
      const same = letter === against ? 0 : 1
      let least = Math.min((last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (last[j] ?? 0) + same)
      const isTurned = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === against
      if (isTurned) least = Math.min(least, (before[j - 1] ?? 0) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/** How many typing errors are forgiven in a word: none in a short one, where another word is too near. */
export const forgivenIn = (word: string): number =>
  word.length < 4 || /\p{N}/u.test(word) ? 0 : word.length < 8 ? 1 : 2

/**
 * The nearest of some words, or null where none is near enough.
 *
 * @example nearest('sttaus', ['status', 'judul']) // 'status'
 */
export function nearest(word: string, among: readonly string[]): string | null {
  const most = Math.max(1, forgivenIn(word))
  const [best] = among
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, most) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
  return best?.candidate ?? null
}
