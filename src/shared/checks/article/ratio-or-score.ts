import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { type Prose, prosesOf } from './prose.ts'
import { slip } from './slip.ts'

const SCORE: ReadonlySet<string> = new Set([
  'skor',
  'menang',
  'kalah',
  'unggul',
  'imbang',
  'takluk',
  'kedudukan',
  'agregat',
])
const RATIO: ReadonlySet<string> = new Set(['rasio', 'perbandingan', 'skala', 'nisbah'])
const BACK = 3

/** The nearest word before that says what the pair of numbers is. */
function meaningOf({ tokens }: Prose, at: number): 'score' | 'ratio' | null {
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const norm = tokens[i]?.norm ?? ''
    if (SCORE.has(norm)) return 'score'
    if (RATIO.has(norm)) return 'ratio'
    if (tokens[i]?.kind !== 'word' || norm === 'pukul' || norm === 'jam') return null
  }
  return null
}

function slipsIn(prose: Prose): readonly Finding[] {
  return prose.tokens.flatMap((token, at) => {
    if (token.kind !== 'number') return []
    const pair = /^([1-9]?\d)([:\-–])([1-9]?\d)$/u.exec(token.text)
    const variant = pair && meaningOf(prose, at)
    if (pair === null || variant === null) return []
    const sign = variant === 'score' ? '-' : ':'
    const isRight = variant === 'score' ? pair[2] !== ':' : pair[2] === ':'
    if (isRight) return []
    const instead = `${pair[1]}${sign}${pair[3]}`
    const params = { words: token.text, instead }
    const { start, end } = token
    return [
      slip(prose, {
        check: ratioOrScore.id,
        severity: 'note',
        variant,
        params,
        start,
        end,
        instead,
      }),
    ]
  })
}

/** A colon for ratios, a hyphen for scores (domain.md, style rule 6); a word before says which it is. */
export const ratioOrScore: ArticleCheck = {
  id: 'article/ratio-or-score',
  name: { id: 'Rasio/skor', en: 'Ratio or score' },
  scope: 'part',
  messages: {
    score: {
      id: 'Skor ditulis dengan tanda hubung: “{words}” menjadi “{instead}”.',
      en: 'A score takes a hyphen: “{words}” becomes “{instead}”.',
    },
    ratio: {
      id: 'Perbandingan ditulis dengan titik dua: “{words}” menjadi “{instead}”.',
      en: 'A ratio takes a colon: “{words}” becomes “{instead}”.',
    },
  },
  examples: {
    good: [
      'Tim itu menang 2-1 dengan rasio 3:1, lalu kalah pukul 19:30.',
      'Anak usia 5-7 tahun datang pada 18:9.',
    ],
    bad: ['Tim itu menang dengan skor 2:1.', 'Perbandingan 3-1 dipakai untuk adonan.'],
  },
  run: (article) => prosesOf(article).flatMap(slipsIn),
}
