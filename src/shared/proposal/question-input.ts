import type { Article } from '#shared/article/article.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { dataLine, type NumberedSentence } from './numbered-sentences.ts'
import type { PromptPart, PromptParts } from './prompt-parts.ts'

/** A bullet that was refused, with the reasons as sentences. */
export interface Refused {
  readonly text: string
  readonly reasons: readonly string[]
}

/** What a model is given to read beside its instructions. */
export interface QuestionData {
  readonly article: Pick<Article, 'title' | 'sections'>
  readonly sentences: readonly NumberedSentence[]
  readonly kept: readonly Pick<Bullet, 'heading' | 'text'>[]
  readonly present: string
  readonly findings: readonly string[]
  readonly wish: string
  readonly refused: readonly Refused[]
}

type Section = readonly [part: PromptPart, lines: readonly string[]]

const listed = (texts: readonly string[]): readonly string[] =>
  texts.map(dataLine).flatMap((text) => (text === '' ? [] : [`- ${text}`]))

const saidBy = ({ heading, text }: Pick<Bullet, 'heading' | 'text'>): string =>
  text.trim() === '' ? heading : text

const refusedLines = ({ text, reasons }: Refused, at: number): readonly string[] => [
  `${at + 1}. ${dataLine(text)}`,
  ...reasons.map((reason) => `   - ${dataLine(reason)}`),
]

function sectionsOf(data: QuestionData): readonly Section[] {
  const { article, sentences, kept, present, findings, wish, refused } = data
  return [
    ['title', [dataLine(article.title)]],
    ['headings', listed(article.sections.map(({ heading }) => heading))],
    ['article', sentences.map(({ number, text }) => `[${number}] ${text}`)],
    ['kept', listed(kept.map(saidBy))],
    ['present', [dataLine(present)]],
    ['findings', listed(findings)],
    ['failed', refused.flatMap(refusedLines)],
    ['wish', [dataLine(wish)]],
  ]
}

/**
 * Writes what a model reads: each kind of data under the prompt's label for it, between two marks.
 *
 * @param mark a line that none of the data has
 * @example questionInput(data, parts.of, 'BATAS-7f3a')
 */
export function questionInput(data: QuestionData, labels: PromptParts['of'], mark: string): string {
  return sectionsOf(data)
    .map(([part, lines]) => [part, lines.filter((line) => line !== '')] as const)
    .filter(([, lines]) => lines.length > 0)
    .map(([part, lines]) => [labels[part], mark, ...lines, mark].join('\n'))
    .join('\n\n')
}

/**
 * Makes a mark that nothing of the data holds, whatever the token is.
 *
 * @param token one that nobody could have guessed
 * @example markFor(data, '7f3a') // 'BATAS-7f3a'
 */
export function markFor(data: QuestionData, token: string): string {
  const all = JSON.stringify(sectionsOf(data)).toLowerCase()
  let mark = `BATAS-${token}`
  while (all.includes(mark.toLowerCase())) mark += 'x'
  return mark
}
