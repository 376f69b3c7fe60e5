import abbreviations from '#resources/lexicon/abbreviations.json' with { type: 'json' }
import names from '#resources/lexicon/lower-case-names.json' with { type: 'json' }
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { type Prose, prosesOf } from './prose.ts'
import { isAsItIs } from './prose-marks.ts'
import { slip } from './slip.ts'

const shortened: ReadonlySet<string> = new Set([
  ...abbreviations.neverLast,
  ...abbreviations.mayBeLast,
])
const smallNames: ReadonlySet<string> = new Set(names.words)

/** A word of small letters, its stop, and the small letter behind it; quotation marks part no sentence. */
const STOP =
  /(?<=(?<![\p{L}\p{N}.&-])(?<word>\p{L}{1,30})\)?)[.?]\s{1,3}(?<next>\p{Ll}[\p{L}\p{N}-]{0,30})/gu

const isShortened = (word: string): boolean =>
  shortened.has(word.toLowerCase()) || !/[aiueo]/iu.test(word) || word.length < 3

const keepsSmall = (next: string): boolean =>
  /\p{Lu}/u.test(next) || next.length < 2 || smallNames.has(next)

function slipsIn(prose: Prose): readonly Finding[] {
  return Array.from(prose.text.matchAll(STOP)).flatMap((match) => {
    const { word = '', next = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const start = end - next.length
    if (isShortened(word) || keepsSmall(next) || /^\p{Lu}/u.test(word)) return []
    if (match[0].includes('\n') || isAsItIs(prose, start) || isAsItIs(prose, match.index)) return []
    const instead = next.charAt(0).toUpperCase() + next.slice(1)
    const params = { words: next, instead }
    return [
      slip(prose, { check: capitalAfterStop.id, severity: 'warning', params, start, end, instead }),
    ]
  })
}

/**
 * A sentence begins with a capital (domain.md, style rule 5): not behind an abbreviation or inside a
 * quotation, and not with a brand that is printed small.
 */
export const capitalAfterStop: ArticleCheck = {
  id: 'article/capital-after-stop',
  name: { id: 'Huruf besar setelah titik', en: 'Capital after a full stop' },
  scope: 'part',
  messages: {
    default: {
      id: 'Awal kalimat memakai huruf kapital: “{words}” seharusnya “{instead}”.',
      en: 'A sentence begins with a capital: “{words}” should be “{instead}”.',
    },
  },
  examples: {
    good: [
      'Ia membeli beras, gula, dsb. lalu pulang ke Jl. mawar bersama dr. sari.',
      '"Mengapa?" tanya Ratna. "Besok." katanya... lalu diam.',
      'Ponsel itu dijual. iPhone lama tidak. adidas juga.',
      'PT Arum Tbk. dan Yahoo! bekerja sama.',
    ],
    bad: ['Warga pulang ke rumah. mereka lelah.', 'Siapa yang datang? warga belum tahu.'],
  },
  run: (article) => prosesOf(article).flatMap(slipsIn),
}
