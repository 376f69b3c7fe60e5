import type { BulletCheck } from '#shared/checks/check.ts'
import { plainWords } from '#shared/summary/plain-words.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportText } from './report.ts'

/**
 * The bullet only repeats a section heading: a table of contents, no summary (domain.md: 19 of 56
 * bullets). It is compared with the body all the same.
 */
export const bulletEqualsHeading: BulletCheck = {
  id: 'summary/bullet-equals-heading',
  name: { id: 'Poin sama subjudul', en: 'Repeats a heading' },
  ceiling: 'supported',
  messages: {
    default: {
      id: 'Poin ini hanya mengulang judul bagian.',
      en: 'This point only repeats a section heading.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.'],
      },
    ],
    bad: [{ article: EXAMPLE_ARTICLE, bullets: ['Harga beras bertahan sampai akhir tahun.'] }],
  },
  run: (bullet, _comparison, index) => {
    const said = plainWords(bullet.text === '' ? bullet.heading : bullet.text)
    const section = index.article.sections.find(({ heading }) => plainWords(heading) === said)
    if (!section || said === '') return []
    const end = bullet.text.length
    const finding = reportText(
      bullet,
      { start: 0, end },
      { check: bulletEqualsHeading.id, severity: 'warning' },
    )
    const heading = index.article.blocks.find(({ id }) => id === section.blockId)
    const span = { blockId: section.blockId, start: 0, end: heading?.text.length ?? 0 }
    return [{ ...finding, article: section.heading, evidence: [span] }]
  },
}
