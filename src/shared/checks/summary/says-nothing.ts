import type { BulletCheck } from '#shared/checks/check.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import { wholeOf } from '#shared/summary/claim.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportClaim } from './report.ts'

/** Subject, verb and object. */
const FEWEST_WORDS = 3

/**
 * A reporting verb without what was said ("X menyatakan sikap"), or so few words that no statement fits
 * (domain.md, says nothing).
 */
export const saysNothing: BulletCheck = {
  id: 'summary/says-nothing',
  name: { id: 'Tanpa isi', en: 'States nothing' },
  ceiling: 'supported',
  messages: {
    default: {
      id: 'Poin ini tidak menyatakan apa pun.',
      en: 'This point states nothing.',
    },
  },
  examples: {
    good: [{ article: EXAMPLE_ARTICLE, bullets: ['Bupati memuji petani.'] }],
    bad: [
      { article: EXAMPLE_ARTICLE, bullets: ['Pujian bupati'] },
      { article: EXAMPLE_ARTICLE, bullets: ['Wulan Sari menyatakan.'] },
    ],
  },
  run: (bullet, comparison) => {
    const words = comparison.claims.flatMap(({ reading }) => reading.tokens.filter(isWordlike))
    const [claim] = comparison.claims
    if (!claim || comparison.claims.length > 1) return []
    const last = claim.reading.tokens.findLastIndex(isWordlike)
    const verb = claim.reading.attributions.some(({ form, cue }) => form === 'verb' && cue === last)
    if (words.length >= FEWEST_WORDS && !verb) return []
    const range = wholeOf(claim.reading)
    return [reportClaim(bullet, claim, range, { check: saysNothing.id, severity: 'warning' })]
  },
}
