import { tokenise } from '#shared/language/tokens.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import { centralities } from '#shared/summary/centrality.ts'
import { stemsOf, weighBy } from '#shared/summary/word-vector.ts'
import { rouge } from './rouge.ts'

const textsOf = ({ article }: ArticleIndex): readonly string[] =>
  article.sentences.map(({ text }) => text)

const inOrder = (texts: readonly string[], chosen: readonly number[]): readonly string[] =>
  chosen.toSorted((a, b) => a - b).map((at) => texts[at] ?? '')

/** The article's first sentences. */
export const lead = (index: ArticleIndex, count: number): readonly string[] =>
  textsOf(index).slice(0, count)

/** Its most central sentences (Mihalcea and Tarau 2004), whatever their place. */
export function textRank(index: ArticleIndex, count: number): readonly string[] {
  const texts = textsOf(index)
  const stems = texts.map((text) => stemsOf(tokenise(text)))
  const central = centralities(stems.map(weighBy(stems)))
  const ranked = texts.map((_, at) => at).toSorted((a, b) => (central[b] ?? 0) - (central[a] ?? 0))
  return inOrder(texts, ranked.slice(0, count))
}

/** The sentences that somebody would choose who knows the reference: what no method can pass by much. */
export function oracle(
  index: ArticleIndex,
  count: number,
  reference: readonly string[],
): readonly string[] {
  const texts = textsOf(index)
  const chosen: number[] = []
  let best = 0
  while (chosen.length < count) {
    let next: number | null = null
    texts.forEach((_, at) => {
      if (chosen.includes(at)) return
      const { one } = rouge(inOrder(texts, [...chosen, at]), reference)
      if (one > best) [best, next] = [one, at]
    })
    if (next === null) break
    chosen.push(next)
  }
  return inOrder(texts, chosen)
}
