import { type Paint, wrap } from '../paint.ts'
import type { ReportedFinding } from './report.ts'
import type { CheckWords } from './words.ts'

/** How the report is printed: coloured and wrapped for a terminal, plain and unwrapped for a mail. */
export interface PrintView {
  readonly paint: Paint
  readonly words: CheckWords
  readonly width: number
}

/** A text behind a sign or number; its further lines stand under its first. */
export function hangingLines(
  sign: string,
  text: string,
  indent: string,
  width: number,
): readonly [string, ...string[]] {
  const inner = `${indent}${' '.repeat(sign.length + 1)}`
  const [first = '', ...rest] = wrap(text, width, inner).split('\n')
  return [first.trimStart(), ...rest]
}

/** What the message does not say already. */
const unsaid = (label: string, text: string | undefined, message: string): readonly string[] =>
  text === undefined || message.includes(text) ? [] : [`${label}: ${text}`]

/** What the article has instead and how the repair reads, as far as the message says neither. */
export const remedies = (
  { message, article, fix }: ReportedFinding,
  { instead, fix: repaired }: CheckWords,
): readonly string[] => [...unsaid(instead, article, message), ...unsaid(repaired, fix, message)]
