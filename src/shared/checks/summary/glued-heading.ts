import type { BulletCheck } from '#shared/checks/check.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportText } from './report.ts'

/**
 * A heading runs into the text with nothing between them, as pages print it (domain.md, heading glued).
 * A bullet that the import already parted keeps the mark until an editor stands for the seam.
 */
export const gluedHeading: BulletCheck = {
  id: 'summary/glued-heading',
  name: { id: 'Judul menempel', en: 'Heading glued to the text' },
  ceiling: 'supported',
  messages: {
    default: {
      id: 'Judul poin menempel pada teksnya: "{words}".',
      en: 'The heading runs straight into the text: "{words}".',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Petani menanam benih baruDilaporkan Harian Sagu, petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.',
        ],
      },
    ],
  },
  run: (bullet, { seam }) => {
    const parted = bullet.glued && bullet.heading !== ''
    if (!parted && !seam) return []
    const heading = parted ? bullet.heading : bullet.text.slice(0, seam?.end).trim()
    const text = parted ? bullet.text : bullet.text.slice(seam?.start)
    const finding = reportText(
      bullet,
      { start: 0, end: parted ? 0 : (seam?.end ?? 0) },
      {
        check: gluedHeading.id,
        severity: 'warning',
        params: { words: heading },
        fix: {
          label: 'split-heading',
          text: heading,
          edit: { kind: 'bullet', bulletId: bullet.id, heading, text },
        },
      },
    )
    if (!parted) return [finding]
    const place = { ...finding.place, half: 'heading' as const, start: 0, end: heading.length }
    return [{ ...finding, place, words: heading }]
  },
}
