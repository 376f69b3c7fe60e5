import type { ArticleCheck } from '#shared/checks/check.ts'
import { isShouted } from './shouted-title.ts'
import { titleCorrections, withCorrections } from './title-casing.ts'

/**
 * Title Case with the particles of the house style in small letters (domain.md, style rule 1).
 * Abbreviations and names with inner capitals stay; a title in capitals throughout is another fault.
 */
export const titleCase: ArticleCheck = {
  id: 'article/title-case',
  name: { id: 'Huruf judul', en: 'Title case' },
  messages: {
    default: {
      id: 'Huruf kapital pada judul: “{words}” seharusnya “{instead}”.',
      en: 'Title case: “{words}” should be “{instead}”.',
    },
  },
  examples: {
    good: [
      '# Warga Sumbermulyo dan Tiga Desa Lain Panen Raya Cabai di Musim Kemarau',
      '# 5 Cara Merawat iPhone ala Teknisi, Anak-Anak pun Bisa',
      '# Di Balik Layar: Dari Sawah ke Pasar',
      '# Pemain Muda dalam Bayang-Bayang Sang Juara agar Tak Lupa the Beatles',
      '# Saat Ini Saat Terbaik Menanam Cabai, Kata Petani saat Panen',
      '# Kisah Angel Di Maria\n\nPenonton bersorak saat Angel Di Maria masuk.',
    ],
    bad: [
      '# Warga sumbermulyo panen raya cabai',
      '# Warga Sumbermulyo Dan Tiga Desa Lain Panen Raya',
      '# Buku Anak-anak Terlaris',
      '# Warga Berlari Saat Hujan Turun',
    ],
  },
  run: (article, style) => {
    const { title } = article
    const particles = new Set(style.titleParticles)
    if (isShouted(title)) return []
    const corrections = titleCorrections(title, article, particles)
    const first = corrections[0]
    const last = corrections.at(-1)
    if (first === undefined || last === undefined) return []
    const params = {
      words: corrections.map(({ word }) => word.text).join(', '),
      instead: corrections.map(({ text }) => text).join(', '),
    }
    const text = withCorrections(title, corrections)
    const { start } = first.word
    const { end } = last.word
    return [
      {
        check: titleCase.id,
        severity: 'warning',
        variant: 'default',
        params,
        place: { kind: 'title', start, end },
        words: title.slice(start, end),
        article: null,
        evidence: [],
        fix: { label: 'title-case', text, edit: { kind: 'title', text } },
      },
    ]
  },
}
