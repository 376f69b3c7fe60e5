import data from '#resources/lexicon/number-use.json' with { type: 'json' }
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { isOrdinaryWord } from '#shared/language/ordinary-words.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import type { Token } from '#shared/language/tokens.ts'
import { type Prose, prosesOf } from './prose.ts'
import { opensSentence } from './prose-marks.ts'
import { slip } from './slip.ts'

const WORDS: ReadonlyMap<string, string> = new Map([
  ['1', 'satu'],
  ['2', 'dua'],
  ['3', 'tiga'],
  ['4', 'empat'],
  ['5', 'lima'],
  ['6', 'enam'],
  ['7', 'tujuh'],
  ['8', 'delapan'],
  ['9', 'sembilan'],
  ['10', 'sepuluh'],
  ['11', 'sebelas'],
  ['100', 'seratus'],
  ['1.000', 'seribu'],
])
const keptBefore: ReadonlySet<string> = new Set(data.before)
const keptAfter: ReadonlySet<string> = new Set(data.after)
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?'])

/** Any other number of the sentence in digits, dates apart, makes a series. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
      const { text, kind } = tokens[i] ?? { text: '.', kind: 'mark' }
      if (kind === 'mark' && ENDS.has(text)) break
      if (/\d/u.test(text) && !text.includes('/')) return false
    }
  }
  return true
}

/** "Apollo 11", "nomor 3", "$ 3", "No. 2". */
function isNamedBefore(prose: Prose, at: number): boolean {
  const before = prose.tokens[at - 1]
  if (before === undefined || before.kind === 'quote') return false
  if (before.text === '.') return keptBefore.has(prose.tokens[at - 2]?.norm ?? '')
  if (before.kind !== 'word') return before.text !== ','
  if (keptBefore.has(before.norm)) return true
  if (!/^\p{Lu}/u.test(before.text)) return false
  return !opensSentence(prose, at - 1) || !isOrdinaryWord(before.norm)
}

const isCounted = (next: Token): boolean =>
  next.kind === 'word' &&
  /^\p{Ll}{3}/u.test(next.text) &&
  !keptAfter.has(next.norm) &&
  !isFunctionWord(next.norm) &&
  isOrdinaryWord(next.norm)

function slipsIn(prose: Prose): readonly Finding[] {
  const { tokens, text } = prose
  return tokens.flatMap((token, at) => {
    const word = token.kind === 'number' ? WORDS.get(token.text) : undefined
    const next = tokens[at + 1]
    if (word === undefined || next === undefined) return []
    if (text.slice(token.end, next.start) !== ' ' || !isCounted(next)) return []
    if (isNamedBefore(prose, at) || !isAlone(tokens, at)) return []
    const { start, end } = token
    const isFirst = at === 0 || ENDS.has(tokens[at - 1]?.text ?? '')
    const instead = isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word
    const params = { words: `${token.text} ${next.text}`, instead: `${instead} ${next.text}` }
    return [slip(prose, { check: spelledNumber.id, severity: 'note', params, start, end, instead })]
  })
}

/**
 * A number that is one word is spelled out in running text (domain.md, style rule 6), except in a series
 * and beside what asks for digits: units, dates, money, ages, scores, percentages, names.
 */
export const spelledNumber: ArticleCheck = {
  id: 'article/spelled-number',
  name: { id: 'Bilangan', en: 'Number to spell out' },
  scope: 'part',
  messages: {
    default: {
      id: 'Bilangan satu kata ditulis dengan huruf: “{words}” menjadi “{instead}”.',
      en: 'A number that is one word is spelled out: “{words}” becomes “{instead}”.',
    },
  },
  examples: {
    good: [
      'Tiga orang datang dengan 5 kg beras pukul 7 pagi, anak berusia 9 tahun.',
      'Ada 3 mobil, 4 sepeda, dan 2 perahu.',
      'Timnas U-17 menang 2-1 pada laga Liga 1 pekan ke-3 dengan 5 persen suara.',
      'Sebanyak 15 warga membayar Rp3 juta, 15 ribu lainnya tidak.',
      'Ia menutup laga dengan 10 rebound.',
      '## 3 warga tiba',
    ],
    bad: ['Sebanyak 3 orang datang.', '7 warga tiba pada Rabu (13/8/2025).'],
  },
  run: (article) =>
    prosesOf(article)
      .filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
      .flatMap(slipsIn),
}
