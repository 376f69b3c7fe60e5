import particleData from '#resources/lexicon/title-particles.json' with { type: 'json' }
import type { Article } from '#shared/article/article.ts'
import { type TitleWord, titleWords } from './title-words.ts'

/** A word of the title and how it should read. */
export interface Correction {
  readonly word: TitleWord
  readonly text: string
}

/** Function words that the house style does not name: nobody prints "Of" or "Dalam" by mistake. */
const eitherWay: ReadonlySet<string> = new Set(particleData.either)
const beforeNoun: ReadonlySet<string> = new Set(particleData.saatIsNoun.after)
const afterNoun: readonly string[] = particleData.saatIsNoun.before

/** "saat" is a particle only as a conjunction (domain.md, style rule 1): "Saat Ini" is none. */
function isSaatAsNoun(words: readonly TitleWord[], at: number): boolean {
  const small = (i: number): string => words[i]?.text.toLowerCase() ?? ''
  const next = small(at + 1)
  return (
    small(at) === 'saat' &&
    (beforeNoun.has(small(at - 1)) ||
      afterNoun.some((word) =>
        word.endsWith('*') ? next.startsWith(word.slice(0, -1)) : next === word,
      ))
  )
}

/** Changes the first letter only where the change can be undone: "ß" has no capital of its own. */
function recased(text: string, to: 'capital' | 'small'): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  const other = to === 'capital' ? first.toUpperCase() : first.toLowerCase()
  const back = to === 'capital' ? other.toLowerCase() : other.toUpperCase()
  return back === first && other.length === first.length ? other + text.slice(first.length) : text
}

/** EYD V: in a title every part of a full reduplication has a capital, "Undang-Undang". */
function capitalised(text: string): string {
  const [first = '', second = ''] = text.split('-')
  const capital = recased(text, 'capital')
  return second !== '' && first.toLowerCase() === second.toLowerCase()
    ? capital.slice(0, first.length + 1) + recased(capital.slice(first.length + 1), 'capital')
    : capital
}

/** "#tag", "kab.go.id", "5G", "x", "iPhone", "KPK" and "DI Yogyakarta" are printed as they are. */
const keepsItsForm = (text: string): boolean =>
  /^[#@\p{N}]|[.@/_]|^.$/u.test(text) || /.\p{Lu}/u.test(text.replace(/-./gu, ''))

/** A capital particle of a name, as in "Angel Di Maria": the body prints the pair so inside a sentence. */
const isNameInBody = (pair: string, { sentences }: Article): boolean =>
  sentences.some(({ text }) =>
    /[\p{L}\p{N},] $/u.test(text.slice(0, Math.max(text.indexOf(pair), 0))),
  )

/**
 * Lists the words of a title whose first letter has the wrong case (domain.md, style rule 1). Function
 * words that the house style does not list are right in both forms (title-particles.json).
 *
 * @param particles words that stay small unless first, in small letters
 * @example titleCorrections('Panen Cabai Di desa', article, new Set(['di'])).map(({ text }) => text) // ['di', 'Desa']
 */
export function titleCorrections(
  title: string,
  article: Article,
  particles: ReadonlySet<string>,
): readonly Correction[] {
  const words = titleWords(title)
  const reads = ({ text, start, opens }: TitleWord, i: number): string => {
    const small = text.toLowerCase()
    if (keepsItsForm(text)) return text
    if (i === 0) return capitalised(text)
    if (!particles.has(small)) return eitherWay.has(small) ? text : capitalised(text)
    if (isSaatAsNoun(words, i)) return text
    const pair = title.slice(start, words[i + 1]?.end)
    return opens || isNameInBody(pair, article) ? text : recased(text, 'small')
  }
  return words
    .map((word, i) => ({ word, text: reads(word, i) }))
    .filter(({ word, text }) => text !== word.text)
}

/**
 * Returns the title with the corrections made.
 *
 * @example withCorrections(title, titleCorrections(title, article, particles))
 */
export const withCorrections = (title: string, corrections: readonly Correction[]): string =>
  corrections.reduceRight(
    (text, { word, text: reads }) => text.slice(0, word.start) + reads + text.slice(word.end),
    title,
  )
