import type { Sentence } from '#shared/article/article.ts'
import { readDateline } from '#shared/article/dateline.ts'
import { plainForm } from '#shared/article/sentence-hash.ts'
import { capitalsInside } from '#shared/language/names.ts'
import { type Reading, readSentence } from '#shared/language/reading.ts'
import { tokenise } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import type { Baseline, SeenSentence } from './baseline.ts'
import { asks, type ChangedWords, changedWords } from './changed-words.ts'
import { plainWords } from './plain-words.ts'

/** From this share of its words on, a sentence counts as the old one, edited. */
const SAME_SENTENCE = 0.6

/** What became of a sentence on which a bullet rested. */
export type SentenceDrift =
  /** Other words or marks, or cut otherwise; `words` is null where only marks changed. */
  | {
      readonly kind: 'changed'
      readonly before: SeenSentence
      readonly after: Sentence
      readonly words: ChangedWords | null
    }
  | { readonly kind: 'vanished'; readonly before: SeenSentence }

/** Where the first paragraph is another now, or the dateline hides a character, the sentence has it. */
function withoutDateline(text: string): string {
  const seen = text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '').replace(/\s+/gu, ' ')
  return seen.slice(readDateline(seen)?.end ?? 0)
}

/** A sentence without typography, dateline, and the mark at its end, unless it asks. */
const keyOf = (text: string): string => plainForm(withoutDateline(text)).replace(/[.,;:!"']+$/u, '')

const sentenceKey = oncePer((sentence: Sentence) => keyOf(sentence.text))

const keysOf = oncePer(
  ({ sentences }: ArticleIndex): ReadonlySet<string> =>
    new Set(sentences.map(({ sentence }) => sentenceKey(sentence))),
)

const wordsIn = oncePer(({ text }: Sentence) => plainWords(text))

const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `)

/** The sentences of each block that has some. */
const blocksOf = oncePer(({ sentences }: ArticleIndex): readonly (readonly IndexedSentence[])[] => {
  const blocks = new Map<string, IndexedSentence[]>()
  for (const one of sentences) {
    const block = blocks.get(one.sentence.blockId)
    if (block) block.push(one)
    else blocks.set(one.sentence.blockId, [one])
  }
  return [...blocks.values()]
})

/**
 * Where the very words of a sentence still stand in a row, cut by other marks: the first sentence that
 * has some of them. Null where anything was put before, after or between them.
 */
function standsRecut({ text, paragraph }: SeenSentence, index: ArticleIndex): Sentence | null {
  const old = plainWords(text)
  const context = plainWords(paragraph)
  for (const block of blocksOf(index)) {
    const words = block.map(({ sentence }) => wordsIn(sentence))
    if (!hasWords(words.join(' '), old)) continue
    const touched = block.filter((_, at) => {
      const own = words[at] ?? ''
      return hasWords(old, own) || hasWords(own, old)
    })
    const isRecut = touched.every(
      ({ sentence }) => hasWords(context, wordsIn(sentence)) && asks(sentence.text) === asks(text),
    )
    if (isRecut && touched[0]) return touched[0].sentence
  }
  return null
}

const readOld = oncePer((seen: SeenSentence, capitals: ReadonlySet<string>): Reading => {
  const tokens = tokenise(seen.text)
  const own = new Set(capitalsInside(tokens))
  const has = (word: string) => own.has(word) || capitals.has(word)
  return readSentence(seen.text, 0, { has }, tokens)
})

/** A key in one sentence leaves the others to be compared as they were. */
const compared = oncePer((old: Reading, reading: Reading) => changedWords(old, reading))

/** Sentences that may be the old one, edited: not those that stood beside it already. */
function heirs(
  seen: SeenSentence,
  index: ArticleIndex,
  kept: ReadonlySet<string>,
): readonly IndexedSentence[] {
  const old = plainWords(seen.text)
  const context = plainWords(seen.paragraph)
  return index.sentences.filter(({ sentence }) => {
    if (kept.has(sentenceKey(sentence))) return false
    const words = wordsIn(sentence)
    return !hasWords(context, words) || hasWords(old, words)
  })
}

function becameOf(
  seen: SeenSentence,
  index: ArticleIndex,
  kept: ReadonlySet<string>,
): SentenceDrift {
  const recut = standsRecut(seen, index)
  if (recut) return { kind: 'changed', before: seen, after: recut, words: null }
  const old = readOld(seen, index.capitals)
  const all = heirs(seen, index, kept).map(({ sentence, reading }) => ({
    sentence,
    words: compared(old, reading),
  }))
  const alike = all.filter(({ words }) => words.kept >= SAME_SENTENCE)
  const here = alike.filter(({ sentence }) => sentence.blockId === seen.blockId)
  const [best] = (here.length > 0 ? here : alike).toSorted((a, b) => b.words.kept - a.words.kept)
  return best
    ? { kind: 'changed', before: seen, after: best.sentence, words: best.words }
    : { kind: 'vanished', before: seen }
}

/**
 * Says what became of the sentences on which a bullet rested: of those that read otherwise now or are
 * gone. Typography, case, a mark at the end, and where a sentence stands do not count.
 *
 * @returns [] as long as each of them stands somewhere in the article; about 0.05 ms then
 * @example driftOf(baseline, indexArticle(article))[0]?.kind // 'changed'
 */
export const driftOf: (baseline: Baseline, index: ArticleIndex) => readonly SentenceDrift[] =
  oncePer((baseline: Baseline, index: ArticleIndex) => {
    const now = keysOf(index)
    const kept = new Set(baseline.evidence.map(({ text }) => keyOf(text)).filter((k) => now.has(k)))
    return baseline.evidence
      .filter(({ text }) => !kept.has(keyOf(text)))
      .map((seen) => becameOf(seen, index, kept))
  })
