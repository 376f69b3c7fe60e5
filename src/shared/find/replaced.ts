import type { Found } from './search.ts'

/**
 * The text of one part with what was found in it replaced. A match whose words no longer stand there is
 * left alone.
 *
 * @param found in order, none over another, all of this part
 * @returns the new text, and how many were replaced
 */
export function replacedIn(
  text: string,
  found: readonly Pick<Found, 'start' | 'end' | 'words' | 'instead'>[],
): { readonly text: string; readonly count: number } {
  const standing = found.filter(({ start, end, words }) => text.slice(start, end) === words)
  let at = 0
  let made = ''
  for (const { start, end, instead } of standing) {
    made += text.slice(at, start) + instead
    at = end
  }
  return { text: made + text.slice(at), count: standing.length }
}
