import type { Span } from '#shared/article/article.ts'
import type { Name } from '#shared/language/names.ts'
import type { Quantity, TokenRange } from '#shared/language/quantity.ts'
import { offsetsOf, type Reading, wordsOf } from '#shared/language/reading.ts'
import type { Alignment } from './alignment.ts'
import type { IndexedSentence } from './article-index.ts'

/** A sentence that carries a claim, and how the two run side by side. */
export interface Support {
  /** Index into ArticleIndex.sentences. */
  readonly at: number
  readonly sentence: IndexedSentence
  readonly alignment: Alignment
}

/** Words of the article that a finding shows. */
export interface Passage {
  readonly span: Span
  readonly text: string
}

/** Where a name or value of a claim stands in the article. */
export type Standing =
  | { readonly kind: 'same' }
  /** A number rounded, a name that the evidence takes up by a pronoun. */
  | { readonly kind: 'loose' }
  /** The closest sentence has something else in that very place. */
  | { readonly kind: 'replaced'; readonly by: Passage }
  /** The closest sentence has it in the place of another one of the claim, and the other way round. */
  | { readonly kind: 'swapped'; readonly by: Passage }
  /** `instead`: the only one of the closest sentence, a near copy, that the claim lacks; null in doubt. */
  | { readonly kind: 'elsewhere'; readonly at: Passage; readonly instead: Passage | null }
  | { readonly kind: 'absent'; readonly instead: Passage | null }

export interface Compared<T extends Name | Quantity> {
  readonly item: T
  readonly standing: Standing
}

/** One sentence of a bullet's text half, held against the article. */
export interface Claim {
  /** Offsets count from the beginning of the bullet's text half. */
  readonly reading: Reading
  readonly coverage: number
  readonly closeness: number
  /** Closest first; empty when the article shares no word with the claim. */
  readonly supports: readonly Support[]
  readonly names: readonly Compared<Name>[]
  readonly quantities: readonly Compared<Quantity>[]
}

/**
 * Shows a token range of an article's sentence.
 *
 * @example passageOf(support.sentence, name).text // 'BBC'
 */
export function passageOf({ sentence, reading }: IndexedSentence, range: TokenRange): Passage {
  return {
    span: { blockId: sentence.blockId, ...offsetsOf(reading, range) },
    text: wordsOf(reading, range),
  }
}

/**
 * The range of all tokens of a sentence.
 *
 * @example passageOf(sentence, wholeOf(sentence.reading)).text // the sentence without its last sign
 */
export const wholeOf = ({ tokens }: Reading): TokenRange => ({ from: 0, to: tokens.length })
