import { styleText } from 'node:util'

type Look = Parameters<typeof styleText>[0]

/** Colours text where the terminal shows colour; elsewhere the same text without a mark. */
export type Paint = (look: Look, text: string) => string

export const paintFor =
  (colour: boolean): Paint =>
  (look, text) =>
    colour ? styleText(look, text, { validateStream: false }) : text

/**
 * Breaks a text into lines of at most `width` signs, each behind `indent`. Words longer than a line
 * stay whole.
 *
 * @example wrap('satu dua tiga', 10, '  ') // '  satu dua\n  tiga'
 */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && indent.length + last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => indent + line).join('\n')
}
