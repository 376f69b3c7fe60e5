import type { Article, Sentence } from '#shared/article/article.ts'
import type { Verdict } from '#shared/summary/verdict.ts'

/** Sentences of one part of the article: the lead (null) or a section, counted from 1. */
export interface EvidencePart {
  readonly section: number | null
  readonly sentences: readonly Sentence[]
}

/**
 * The number that the heading prints, else the place of the section, counted from 1.
 *
 * @param index into `article.sections`
 * @example printedNumber(article, 0) // 3 under "3. Nelayan meminta lampu"
 */
export const printedNumber = (article: Article, index: number): number =>
  article.sections[index]?.number ?? index + 1

/**
 * The evidence of a verdict in reading order, part by part: "Bagian 2, kalimat 1 dan 2".
 *
 * @example evidenceParts(verdict, article)[0]?.section // null where the first sentence is the lead's
 */
export function evidenceParts(
  verdict: Pick<Verdict, 'evidence'>,
  article: Article,
): readonly EvidencePart[] {
  const ids = new Set(verdict.evidence.map(({ sentenceId }) => sentenceId))
  const parts: { section: number | null; sentences: Sentence[] }[] = []
  for (const sentence of article.sentences) {
    if (!ids.has(sentence.id)) continue
    const section = sentence.section === null ? null : printedNumber(article, sentence.section)
    const last = parts.at(-1)
    if (last?.section === section) last.sentences.push(sentence)
    else parts.push({ section, sentences: [sentence] })
  }
  return parts
}
