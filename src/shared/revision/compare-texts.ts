import type { Both, Change } from './change.ts'
import { compareRuns } from './compare-runs.ts'
import { inlineRuns, type Run } from './runs.ts'

const plainRuns = (text: string): readonly Run[] =>
  text === '' ? [] : inlineRuns([{ type: 'text', text }])

/** A stretch of words that became another. */
export type TextChange = Extract<Change, { kind: 'text' }>

/**
 * The changes between two texts without looks or links, word by word.
 *
 * @returns in order; offsets in UTF-16 units
 * @example compareTexts({ before: 'dua ton', after: 'tiga ton' })[0]?.span.before // { start: 0, end: 3 }
 */
export const compareTexts = (texts: Both<string>): readonly TextChange[] =>
  compareRuns(
    { before: 0, after: 0 },
    { before: plainRuns(texts.before), after: plainRuns(texts.after) },
  ).filter((change) => change.kind === 'text')
