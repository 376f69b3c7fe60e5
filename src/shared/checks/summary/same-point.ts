import type { SummaryCheck } from '#shared/checks/check.ts'
import type { Comparison } from '#shared/summary/comparison.ts'
import { SAME_POINT, sharedWords } from '#shared/summary/near-copy.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportText } from './report.ts'

const restOnOneSentence = (one: Comparison | undefined, other: Comparison | undefined): boolean =>
  one?.evidence.some(({ sentenceId }) =>
    other?.evidence.some((evidence) => evidence.sentenceId === sentenceId),
  ) === true

/**
 * Two points say nearly the same, and so one place of three is lost. Points alike in their words that rest
 * on different sentences ("Harga cabai naik 5 persen", "Harga bawang naik 5 persen") are two.
 */
export const samePoint: SummaryCheck = {
  id: 'summary/same-point',
  name: { id: 'Poin berulang', en: 'Said twice' },
  messages: {
    default: {
      id: 'Poin ini hampir sama dengan poin {number}.',
      en: 'This point says nearly the same as point {number}.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.',
          'Rini Halim membeli padi dari Bagus Lubis.',
        ],
      },
      {
        article:
          'Harga cabai di Pasar Talang naik 5 persen. Harga bawang di Pasar Talang naik 7 persen.',
        bullets: [
          'Harga cabai di Pasar Talang naik 5 persen.',
          'Harga bawang di Pasar Talang naik 7 persen.',
        ],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Rini Halim membeli padi dari Bagus Lubis.',
          'Petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.',
          'Petani Desa Talang itu memanen 4.500 ton padi dari 900 hektare sawah.',
        ],
      },
    ],
  },
  run: (bullets, comparisons) =>
    bullets.flatMap((bullet, at) => {
      const { text } = bullet
      const earlier = bullets
        .slice(0, at)
        .findIndex(
          (other, place) =>
            restOnOneSentence(comparisons[place], comparisons[at]) &&
            sharedWords(other.text, text) >= SAME_POINT,
        )
      if (earlier === -1) return []
      const said = {
        check: samePoint.id,
        severity: 'warning',
        params: { number: `${earlier + 1}` },
      } as const
      return [reportText(bullet, { start: 0, end: text.length }, said)]
    }),
}
