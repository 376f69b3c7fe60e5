import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { type Prose, prosesOf } from './prose.ts'
import { isAsItIs } from './prose-marks.ts'
import { slip } from './slip.ts'

interface Rule {
  readonly variant: 'before' | 'after' | 'double'
  readonly pattern: RegExp
  /** What stands in the place of the match. */
  readonly instead: (match: string) => string
}

// Bounded looks to either side only: no pattern goes over a stretch twice.
const RULES: readonly Rule[] = [
  {
    variant: 'before',
    // Not before the points of an ellipsis, nor before a number's or an emoticon's sign.
    pattern: /(?<=[\p{L}\p{N})\]"”’%])[ \u00a0](?:[,;:!?](?=[\s"”]|$)|\.(?=[\s"”]|$)(?! ?\.))/gu,
    instead: (match) => match.slice(-1),
  },
  {
    variant: 'after',
    pattern: /(?<=[\p{L}\p{N})\]"”])[,;](?=\p{L})|(?<=\p{Ll}{2}[)\]"”]?)[.!?:](?=\p{Lu}\p{Ll})/gu,
    instead: (match) => `${match} `,
  },
  { variant: 'double', pattern: /(?<=\S) {2,60}(?=\S)/gu, instead: () => ' ' },
]

/** The words on both sides, so that there is something to see. */
function stretch(text: string, start: number, end: number): string {
  const before = /\S{0,20}\s?$/u.exec(text.slice(Math.max(0, start - 21), start))?.[0] ?? ''
  const after = /^\s?\S{0,20}/u.exec(text.slice(end, end + 21))?.[0] ?? ''
  return before + text.slice(start, end) + after
}

function slipsIn(prose: Prose): readonly Finding[] {
  const { text } = prose
  return RULES.flatMap(({ variant, pattern, instead }) =>
    Array.from(text.matchAll(pattern), (match) => {
      const start = match.index
      const end = start + match[0].length
      return { variant, start, end, instead: instead(match[0]) }
    })
      .filter(({ start }) => variant === 'double' || !isAsItIs(prose, start))
      .map((found) => {
        const params = { words: stretch(text, found.start, found.end).replace(/\s+/gu, ' ') }
        return slip(prose, { check: spacing.id, severity: 'warning', params, ...found })
      }),
  )
}

/**
 * A space after, none before, a full stop or comma, and never two in a row (domain.md, style rule 5).
 * Numbers, addresses, abbreviations and ellipses are left as they are.
 */
export const spacing: ArticleCheck = {
  id: 'article/spacing',
  name: { id: 'Spasi', en: 'Spacing' },
  scope: 'part',
  messages: {
    before: {
      id: 'Tanda baca tidak didahului spasi: “{words}”.',
      en: 'No space stands before a punctuation mark: “{words}”.',
    },
    after: {
      id: 'Sesudah tanda baca harus ada spasi: “{words}”.',
      en: 'A space belongs after the punctuation mark: “{words}”.',
    },
    double: {
      id: 'Ada spasi ganda: “{words}”.',
      en: 'There is more than one space in a row: “{words}”.',
    },
  },
  examples: {
    good: [
      'Harganya Rp2.000,50 atau 3,5 persen pada pukul 10.30, kata Ratna Sari, S.H., M.H.',
      'Kunjungi https://kotaarum.go.id/Berita?id=3,a dan kotaarum.go.id, a.n. J.K. Rini.',
      'Lalu ... ia diam... "Begitu?" tanya Ratna. Ya!',
      'Skor 3-1 :) dan 18:9, "Baik," katanya.',
    ],
    bad: [
      'Warga pulang , lalu tidur .',
      'Warga pulang,lalu tidur.Besok mereka datang.',
      'Warga  pulang.',
    ],
  },
  run: (article) => prosesOf(article).flatMap(slipsIn),
}
