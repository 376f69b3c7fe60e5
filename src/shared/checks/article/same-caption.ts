import type { Article, Figure } from '#shared/article/article.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding, Fix } from '#shared/checks/finding.ts'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Nothing tells the two apart, and nothing stands between them: a copied page prints its cover so. */
function isCopy({ blocks }: Article, first: Figure, second: Figure): boolean {
  const at = blocks.findIndex(({ id }) => id === second.blockId)
  return (
    blocks[at - 1]?.id === first.blockId &&
    first.asset !== null &&
    first.asset === second.asset &&
    first.caption === second.caption &&
    first.credit === second.credit &&
    first.licence === second.licence
  )
}

const removal = (blockId: string): Fix => ({
  label: 'remove',
  text: '',
  edit: { kind: 'remove-block', blockId },
})

/**
 * No two figures say the same. With the same credit it is most likely one picture twice; with another
 * one ("ilustrasi pasar") the caption may be right, and the check only asks.
 */
export const sameCaption: ArticleCheck = {
  id: 'article/same-caption',
  name: { id: 'Keterangan sama', en: 'Same caption' },
  messages: {
    twice: {
      id: 'Keterangan dan kredit gambar ini sama dengan gambar sebelumnya: “{caption}”.',
      en: 'Caption and credit are those of an earlier figure: “{caption}”.',
    },
    alike: {
      id: 'Keterangan ini sudah dipakai gambar lain: “{caption}”. Apa yang tampak pada gambar ini?',
      en: 'Another figure has this caption already: “{caption}”. What does this one show?',
    },
  },
  examples: {
    good: ['! ilustrasi panen | pexels.com/Sari\n\n! ilustrasi pasar | pexels.com/Sari'],
    bad: [
      '! ilustrasi panen | pexels.com/Sari\n\nWarga memanen.\n\n! Ilustrasi panen. | pexels.com/Sari',
      '! ilustrasi panen | pexels.com/Sari\n\n! ilustrasi panen | pexels.com/Rini',
    ],
  },
  run: (article) => {
    const seen = new Map<string, Figure[]>()
    return article.figures.flatMap((figure): Finding[] => {
      const caption = plain(figure.caption)
      if (caption === '') return []
      const earlier = seen.get(caption)
      if (earlier === undefined) {
        seen.set(caption, [figure])
        return []
      }
      const credit = plain(figure.credit)
      const twin = earlier.find((other) => plain(other.credit) === credit)
      if (twin === undefined) earlier.push(figure)
      return [
        {
          check: sameCaption.id,
          severity: twin ? 'warning' : 'note',
          variant: twin ? 'twice' : 'alike',
          params: { caption: figure.caption.trim() },
          place: { kind: 'figure', blockId: figure.blockId, field: 'caption' },
          words: figure.caption.trim(),
          article: null,
          evidence: [],
          fix: twin && isCopy(article, twin, figure) ? removal(figure.blockId) : null,
        },
      ]
    })
  },
}
