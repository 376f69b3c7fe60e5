import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { furnitureOf } from './furniture-lines.ts'

/**
 * A copied page brings lines that are not the writer's: left in the body, the advert would be printed
 * as text and the two claims of the page would stand there without proof (domain.md, "The published
 * page" and "AI and the press rules", 1 and 8).
 */
export const boilerplate: ArticleCheck = {
  id: 'article/boilerplate',
  name: { id: 'Baris sisipan', en: 'Advert line' },
  scope: 'part',
  messages: {
    advert: {
      id: 'Baris iklan ikut tersalin ke dalam naskah.',
      en: 'An advert line was copied into the draft.',
    },
    app: {
      id: 'Ajakan memakai aplikasi ikut tersalin ke dalam naskah.',
      en: 'A line that advertises the app was copied into the draft.',
    },
    'ai-note': {
      id: 'Catatan AI ikut tersalin; Sunting mencetaknya sendiri bila ringkasan memang buatan AI.',
      en: 'The AI note was copied in; Sunting prints it by itself where the summary is AI-made.',
    },
    claim: {
      id: 'Pernyataan “sudah ditinjau redaksi” ikut tersalin; Sunting mencetaknya hanya bila terbukti.',
      en: 'The claim of editorial review was copied in; Sunting prints it only with proof.',
    },
    label: {
      id: 'Label ringkasan ikut tersalin ke dalam naskah.',
      en: 'The label of the summary was copied into the draft.',
    },
    own: {
      id: 'Baris ini ada dalam daftar baris halaman di gaya redaksi, bukan bagian artikel.',
      en: 'The house style lists this line as part of the page, not of the article.',
    },
  },
  examples: {
    good: ['Iklan layanan masyarakat itu tayang pada Senin.', 'Baca artikel ilmiah setiap pagi.'],
    bad: [
      'Iklan - Scroll untuk Melanjutkan',
      'Baca artikel IDN Times lainnya di IDN App',
      'Disclaimer: This summary was created using Artificial Intelligence (AI)',
      'This article is written by our community writers and has been carefully reviewed by our editorial team.',
      'Intinya sih…',
      'Ikuti Kabar Sore di WhatsApp!',
    ],
  },
  exampleStyle: { boilerplate: ['Ikuti * di WhatsApp!'] },
  run: ({ blocks }, style) =>
    blocks.flatMap(({ id, text }): Finding[] => {
      const variant = furnitureOf(text, style)
      if (variant === null) return []
      return [
        {
          check: boilerplate.id,
          severity: 'warning',
          variant,
          params: {},
          place: { kind: 'block', blockId: id, start: 0, end: text.length },
          words: text,
          article: null,
          evidence: [],
          fix: { label: 'remove', text: '', edit: { kind: 'remove-block', blockId: id } },
        },
      ]
    }),
}
