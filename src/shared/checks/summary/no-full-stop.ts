import type { BulletCheck } from '#shared/checks/check.ts'
import { endsSentence, findCut } from '#shared/summary/cut.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { replaceText, reportText } from './report.ts'

/**
 * A bullet is a sentence and ends like one (domain.md: 22 of 56 bullets did not). One that was cut needs
 * its rest, not a full stop.
 */
export const noFullStop: BulletCheck = {
  id: 'summary/no-full-stop',
  name: { id: 'Tanpa titik', en: 'No full stop' },
  ceiling: 'supported',
  messages: {
    default: {
      id: 'Poin tidak diakhiri titik.',
      en: 'The point does not end with a full stop.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli padi dari Bagus Lubis di halaman balai desa.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli padi dari Bagus Lubis di halaman balai desa'],
      },
    ],
  },
  run: (bullet, comparison, index) => {
    const { text } = bullet
    if (text.trim() === '' || endsSentence(text) || findCut(text, comparison, index)) return []
    const end = text.trimEnd().length
    return [
      reportText(
        bullet,
        { start: Math.max(0, text.trimEnd().search(/\S+$/u)), end },
        {
          check: noFullStop.id,
          severity: 'note',
          fix: {
            ...replaceText(bullet, { start: end, end: text.length }, '.', 'add-full-stop'),
            text: `${text.slice(0, end)}.`,
          },
        },
      ),
    ]
  },
}
