import type { Line } from './line.ts'
import { isSame } from './same-words.ts'

const LONGEST = 200
const FEWEST_WORDS = 3

const MARK = /^(?:judul|title)\s*:\s*/i

const countWords = (words: string): number => words.split(/\s+/).length

/** No sentence, and long enough to name a topic. */
function isTitle({ words, role }: Line): boolean {
  if (MARK.test(words)) return true
  return (
    (role === 'words' || role === 'heading') &&
    !/^\d{1,3}[.)]\s/.test(words) &&
    words.length <= LONGEST &&
    countWords(words) >= FEWEST_WORDS &&
    !/[.,;:…]["”]?$/u.test(words)
  )
}

/** A picture's alternative text stands straight above the caption that repeats it. */
const isAltText = (line: Line, below: Line | undefined): boolean =>
  below?.role === 'caption' && isSame(line.words, below.words.replace(/\s*\([^()]*\)\.?$/u, ''))

/** The line that is the title, and its words. */
export interface Title {
  readonly line: Line
  readonly title: string
}

/**
 * Finds the title of a submission whose format does not mark one: the first line above the summary
 * that could be one or, without a summary, the first line of all. Null when there is none; a title is
 * never made up.
 *
 * @param head the lines above the summary, or all lines when there is no summary
 */
export function titleIn(head: readonly Line[], hasSummary: boolean): Title | null {
  const own = head.filter(
    ({ role }) => role === 'words' || role === 'heading' || role === 'opening',
  )
  const candidates = hasSummary ? own : own.slice(0, own.length > 1 ? 1 : 0)
  const line = candidates.find(
    (candidate) => isTitle(candidate) && !isAltText(candidate, head[head.indexOf(candidate) + 1]),
  )
  return line === undefined ? null : { line, title: line.words.replace(MARK, '') }
}
