import { machineInstruction } from '#shared/checks/article/machine-instruction.ts'
import { NOTHING } from '#shared/checks/article-parts.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { plainWords } from '#shared/summary/plain-words.ts'
import { hasInvisible } from './visible.ts'

/** Markdown, HTML, JSON, entities, list signs and the numbers of sentences. */
const MARKUP =
  /<[/!?]?\p{L}[^>]*>?|\*\*|__|~~|`+|!?\[[^\]]*\]\([^)]*\)?|^(?:#{1,6}|[-*•>]|\d{1,2}[.)])\s|[{}|]|&(?:#?\w+);|[[(]S\d+[\])]|\\[nrtu"]/iu
/** With a scheme, with "www", of mail, or a name with a dot in it such as "contoh.id". */
const ADDRESS =
  /\b(?:https?|ftp|mailto|javascript|data|file):\S*|\bwww\.\S+|\S+@\S+|(?<![\p{L}\d.])[a-z\d-]{2,}(?:\.[a-z\d-]+)*\.[a-z]{2,12}(?![\p{L}\d])(?:\/\S*)?/u
/** So many words in a row are no chance. */
const ECHO_WORDS = 6

/** What the request itself says, as rows of words. */
export type Echoes = ReadonlySet<string>

function rowsOf(text: string): readonly string[] {
  const words = plainWords(text).split(' ')
  return words
    .slice(0, Math.max(0, words.length - ECHO_WORDS + 1))
    .map((_, at) => words.slice(at, at + ECHO_WORDS).join(' '))
}

/**
 * Lists the rows of words by which an answer would give the request away.
 *
 * @example echoesOf(question.instructions).size
 */
export const echoesOf = (instructions: string): Echoes => new Set(rowsOf(instructions))

const commandIn = (text: string, style: HouseStyle): string | null =>
  machineInstruction.run({ ...NOTHING, title: text }, style)[0]?.words ?? null

/**
 * Finds in a model's bullet what no bullet may hold: markup, an address, invisible characters, words of
 * the request, words that speak to a machine. Also where the article has it: nobody links from there.
 *
 * @param mark the boundary of the request
 * @returns the stretch, or null
 * @example foreignMatter('Baca di contoh.id.', { mark, echoes, style }) // 'contoh.id'
 */
export function foreignMatter(
  text: string,
  {
    mark,
    echoes,
    style,
  }: { readonly mark: string; readonly echoes: Echoes; readonly style: HouseStyle },
): string | null {
  const found = MARKUP.exec(text)?.[0] ?? ADDRESS.exec(text)?.[0]
  if (found !== undefined) return found.trim()
  if (text.toLowerCase().includes(mark.toLowerCase())) return mark
  if (hasInvisible(text)) return text
  return rowsOf(text).find((row) => echoes.has(row)) ?? commandIn(text, style)
}
