import type { SinceCheck } from '#shared/checks/check.ts'
import type { NewerFigure } from '#shared/summary/newer-figures.ts'
import { replaceText, reportText } from './report.ts'

const FLOOD = `Bendungan Sagulaut jebol pada Rabu (13/8/2025). Banjir menewaskan warga di tiga desa.

Badan penanggulangan bencana mencatat 15 orang tewas dan 40 orang luka di Desa Talang.

Pencarian dilanjutkan pada Kamis pagi.`
const BULLET = 'Badan penanggulangan bencana mencatat 15 orang tewas di Desa Talang.'

const after = (sentence: string) => ({ before: FLOOD, article: `${FLOOD} ${sentence}` })

/** Two newer figures of one thing leave open which of them counts. */
const isOnly = ({ place }: NewerFigure, all: readonly NewerFigure[]): boolean =>
  all.filter((other) => other.place.start === place.start).length === 1

/**
 * Another sentence has come to give another number of what the bullet counts: "15 tewas" has become
 * "17 tewas" elsewhere in the article, and the sentence on which the bullet rests still stands.
 */
export const newerFigure: SinceCheck = {
  id: 'summary/newer-figure',
  name: { id: 'Angka terbaru', en: 'Newer figure' },
  messages: {
    default: {
      id: 'Angka lebih baru di naskah: poin menulis {words}, naskah kini juga menulis {article}.',
      en: 'Newer figure in the article: the point says {words}, the article now also says {article}.',
    },
  },
  examples: {
    good: [
      { before: FLOOD, article: FLOOD, bullets: [BULLET] },
      { ...after('Sebanyak 52 orang luka dirawat di balai desa.'), bullets: [BULLET] },
      { ...after('Sebanyak 15 korban tewas sudah dimakamkan.'), bullets: [BULLET] },
    ],
    bad: [
      { ...after('Korban tewas bertambah menjadi 17 orang.'), bullets: [BULLET] },
      {
        ...after('Hingga sore, 17 orang tewas dan lima desa terendam.'),
        bullets: [BULLET],
      },
    ],
  },
  run: (bullet, { newer }) =>
    newer.map((figure) =>
      reportText(bullet, figure.place, {
        check: newerFigure.id,
        severity: 'warning',
        params: { words: bullet.text.slice(figure.place.start, figure.place.end) },
        instead: figure.article,
        fix: isOnly(figure, newer)
          ? replaceText(bullet, figure.place, figure.article.text, 'take-from-article')
          : null,
      }),
    ),
}
