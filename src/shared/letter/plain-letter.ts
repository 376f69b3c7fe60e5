import type { Letter, LetterPoint } from './letter.ts'
import { paragraphs, pointLines } from './letter-lines.ts'

const INDENT = '       '

function pointText(point: LetterPoint, at: number, tickable: boolean): string {
  const { words, about } = pointLines(point)
  const [first = '', ...more] = [...words, ...about]
  const mark = tickable ? `[ ] ${at + 1}. ` : `${at + 1}. `
  return [mark + first, ...more.map((line) => INDENT + line)].join('\n')
}

/**
 * A letter as plain text, for an e-mail and for wherever it is pasted.
 *
 * @example plainLetter(letter) // 'Halo, Sari.\n\nTerima kasih atas kiriman naskah …'
 */
export function plainLetter(letter: Letter): string {
  const { reasons, points } = letter
  const parts = [
    letter.greeting,
    letter.opening,
    ...paragraphs(letter.note),
    ...(reasons.lines.length === 0
      ? []
      : [[`${reasons.label}:`, ...reasons.lines.map((line) => `- ${line}`)].join('\n')]),
    ...(points.lines.length === 0
      ? []
      : [
          `${points.label}:`,
          ...points.lines.map((line, at) => pointText(line, at, points.tickable)),
        ]),
    letter.closing,
    letter.signature.join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}
