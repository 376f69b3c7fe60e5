import type { Letter, LetterPoint } from './letter.ts'
import { paragraphs, pointLines } from './letter-lines.ts'

/**
 * Text as Markdown that reads as that very text: what would be markup is escaped, in a line and at its
 * start (CommonMark 0.31, section 2.4, and what GitHub adds: strikethrough, tables, and addresses that
 * are links without brackets, which take a backslash before the next escape as their own).
 *
 * @example markdownText('1. *Panen* <b>') // '1\\. \\*Panen\\* \\<b>'
 */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|#]/gu, '\\$&')
    .replace(/:(?=\/\/)|@|(?<=www)\./giu, '\\$&')
    .replace(/^[+=-]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')

function pointItem(point: LetterPoint, at: number, tickable: boolean): string {
  const { words, about } = pointLines(point)
  const [first = '', ...more] = [...words, ...about].map(markdownText)
  const mark = `${at + 1}. `
  const indent = ' '.repeat(mark.length)
  // A backslash at the end of a line breaks it there.
  return [`${mark}${tickable ? '[ ] ' : ''}${first}`, ...more.map((line) => indent + line)].join(
    '\\\n',
  )
}

/**
 * A letter as Markdown, its list as GitHub's task list.
 *
 * @example markdownLetter(letter) // '# Perbaikan naskah: …\n\nHalo, Sari.\n\n…'
 */
export function markdownLetter(letter: Letter): string {
  const { reasons, points } = letter
  const parts = [
    `# ${markdownText(letter.subject)}`,
    markdownText(letter.greeting),
    markdownText(letter.opening),
    ...paragraphs(letter.note).map(markdownText),
    ...(reasons.lines.length === 0
      ? []
      : [
          `## ${markdownText(reasons.label)}`,
          reasons.lines.map((line) => `- ${markdownText(line)}`).join('\n'),
        ]),
    ...(points.lines.length === 0
      ? []
      : [
          `## ${markdownText(points.label)}`,
          points.lines.map((line, at) => pointItem(line, at, points.tickable)).join('\n'),
        ]),
    markdownText(letter.closing),
    letter.signature.map(markdownText).join('\\\n'),
  ]
  return `${parts.join('\n\n')}\n`
}
