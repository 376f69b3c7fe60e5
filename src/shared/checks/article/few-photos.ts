import type { ArticleCheck } from '#shared/checks/check.ts'
import { photoTitle } from './photo-collection.ts'

/** With fewer pictures, "Potret ..." is a portrait in words. */
const LOOKS_LIKE_COLLECTION = 3

/** A photo collection holds as many pictures as the house style asks for (domain.md, style rule 3). */
export const fewPhotos: ArticleCheck = {
  id: 'article/few-photos',
  name: { id: 'Foto kurang', en: 'Few pictures' },
  messages: {
    counted: {
      id: 'Kumpulan foto berisi paling sedikit {least} gambar; naskah ini {count}.',
      en: 'A photo collection has at least {least} pictures; this draft has {count}.',
    },
    'may-be': {
      id: 'Kalau naskah ini kumpulan foto, gambarnya paling sedikit {least}; sekarang {count}.',
      en: 'If this is a photo collection it needs at least {least} pictures; it has {count}.',
    },
  },
  examples: {
    good: [
      '# 4 Potret Panen Raya\n\n! a | x/y\n\n! b\n\n! c\n\n! d',
      '# Potret Buram Petani Cabai\n\n! a | x/y',
      '# Foto Viral Petani Cabai\n\n! a | x/y',
    ],
    bad: ['# 9 Potret Panen Raya\n\n! a | x/y', '# Potret Panen Raya\n\n! a\n\n! b\n\n! c'],
  },
  exampleStyle: { minPhotos: 4 },
  run: ({ title, figures }, style) => {
    const announced = photoTitle(title)
    if (announced === null || figures.length >= style.minPhotos) return []
    const { counted, start, end } = announced
    if (!counted && figures.length < LOOKS_LIKE_COLLECTION) return []
    return [
      {
        check: fewPhotos.id,
        severity: counted ? 'warning' : 'note',
        variant: counted ? 'counted' : 'may-be',
        params: { least: String(style.minPhotos), count: String(figures.length) },
        place: { kind: 'title', start, end },
        words: title.slice(start, end),
        article: null,
        evidence: [],
        fix: null,
      },
    ]
  },
}
