import type { Article } from '#shared/article/article.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { calmedTitle, isShouted } from './shouted-title.ts'
import { titleCorrections, withCorrections } from './title-casing.ts'

const findingAt = (
  { title }: Article,
  { start, end }: { readonly start: number; readonly end: number },
  message: Pick<Finding, 'variant' | 'params'>,
  text: string | null,
): Finding => ({
  check: titleCase.id,
  severity: 'warning',
  ...message,
  place: { kind: 'title', start, end },
  words: title.slice(start, end),
  article: null,
  evidence: [],
  fix: text === null ? null : { label: 'title-case', text, edit: { kind: 'title', text } },
})

function shoutedTitle(article: Article, particles: ReadonlySet<string>): readonly Finding[] {
  const { title } = article
  const calm = calmedTitle(title, article, particles)
  const text =
    calm === null ? null : withCorrections(calm, titleCorrections(calm, article, particles))
  const message = { variant: 'all-capitals', params: {} }
  return text === title ? [] : [findingAt(article, { start: 0, end: title.length }, message, text)]
}

/**
 * Title Case with the particles of the house style in small letters, and no title in capitals
 * throughout (domain.md, style rules 1 and 2). Abbreviations and names with inner capitals stay.
 */
export const titleCase: ArticleCheck = {
  id: 'article/title-case',
  messages: {
    default: {
      id: 'Huruf kapital pada judul: “{words}” seharusnya “{instead}”.',
      en: 'Title case: “{words}” should be “{instead}”.',
    },
    'all-capitals': {
      id: 'Judul ditulis dengan huruf kapital semua.',
      en: 'The title is all in capitals.',
    },
  },
  examples: {
    good: [
      '# Warga Sumbermulyo dan Tiga Desa Lain Panen Raya Cabai di Musim Kemarau',
      '# 5 Cara Merawat iPhone ala Teknisi, Anak-Anak pun Bisa',
      '# KPK OTT BUMN',
      '# Di Balik Layar: Dari Sawah ke Pasar',
      '# Kisah Angel Di Maria\n\nPenonton bersorak saat Angel Di Maria masuk.',
    ],
    bad: [
      '# Warga sumbermulyo panen raya cabai',
      '# Warga Sumbermulyo Dan Tiga Desa Lain Panen Raya',
      '# WARGA SUMBERMULYO PANEN RAYA CABAI',
      '# Buku Anak-anak Terlaris',
    ],
  },
  run: (article, style) => {
    const { title } = article
    const particles = new Set(style.titleParticles)
    if (isShouted(title)) return shoutedTitle(article, particles)
    const corrections = titleCorrections(title, article, particles)
    const first = corrections[0]
    const last = corrections.at(-1)
    if (first === undefined || last === undefined) return []
    const params = {
      words: corrections.map(({ word }) => word.text).join(', '),
      instead: corrections.map(({ text }) => text).join(', '),
    }
    return [
      findingAt(
        article,
        { start: first.word.start, end: last.word.end },
        { variant: 'default', params },
        withCorrections(title, corrections),
      ),
    ]
  },
}
