import type { Name } from '#shared/language/names.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import { sourceNames } from './source-names.ts'

const marksIn = ({ reading: { tokens } }: IndexedSentence): number =>
  tokens.filter(({ kind }) => kind === 'quote').length

/** A sentence with those behind it in its block, as far as the quote reaches that is open at its end. */
function restOfQuote(index: ArticleIndex, at: number): readonly IndexedSentence[] {
  const block = index.sentences[at]?.sentence.blockId
  const isInBlock = (one: IndexedSentence | undefined) => one?.sentence.blockId === block
  let first = at
  while (isInBlock(index.sentences[first - 1])) first--
  let marks = index.sentences.slice(first, at + 1).reduce((sum, one) => sum + marksIn(one), 0)
  let end = at + 1
  while (marks % 2 === 1) {
    const next = index.sentences[end]
    if (next === undefined || !isInBlock(next)) return []
    marks += marksIn(next)
    end++
  }
  return index.sentences.slice(at + 1, end)
}

/**
 * Finds who says a sentence that stands in a quote of several: '"Harga naik. Stok habis," kata Rini.'
 * names Rini for the first sentence, too.
 *
 * @param at index into ArticleIndex.sentences
 * @returns empty where the quote ends with the sentence, never ends, or leaves the speaker unnamed
 * @example speakersBehind(index, 0)[0]?.text // 'Rini'
 */
export const speakersBehind = (index: ArticleIndex, at: number): readonly Name[] =>
  restOfQuote(index, at)
    .slice(-1)
    .flatMap(({ reading }) =>
      reading.attributions
        .filter(({ form }) => form === 'speech')
        .flatMap((source) => sourceNames(reading, source)),
    )
