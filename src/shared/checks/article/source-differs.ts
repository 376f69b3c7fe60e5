import type { Article } from '#shared/article/article.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { type CreditedMedium, isSameMedium, mediaCreditedIn } from './credited-media.ts'

/** What the sections credit and the lead does not, each medium once. */
function strangers({ sections }: Article, known: readonly CreditedMedium[]) {
  const found: CreditedMedium[] = []
  for (const medium of sections.flatMap(({ sentences }) => sentences.flatMap(mediaCreditedIn))) {
    const isNew = ![...known, ...found].some((other) => isSameMedium(medium, other))
    if (isNew) found.push(medium)
  }
  return found
}

/**
 * Where the lead credits one medium and a section another one, either half of the news has two sources
 * or one credit is wrong: a question for the writer (domain.md, the real page credits KCNA and BBC).
 */
export const sourceDiffers: ArticleCheck = {
  id: 'article/source-differs',
  messages: {
    default: {
      id: 'Teras menyebut sumber “{lead}”, bagian ini “{section}”. Tanyakan ke penulis mana yang benar.',
      en: 'The lead credits “{lead}”, this section “{section}”. Ask the writer which is right.',
    },
  },
  examples: {
    good: [
      'Harga beras naik, dilansir Kabar Sore.\n\n## 1. Gudang penuh\n\nMengutip Harian Kabar Sore, gudang penuh.',
      'Harga beras naik, kata Rini.\n\n## 1. Gudang penuh\n\nMengutip Kabar Sore, gudang penuh.',
      'Harga beras naik, dilansir Kabar Sore.\n\n## 1. Gudang penuh\n\nMenurut Rini, gudang penuh.',
    ],
    bad: [
      'Harga beras naik, dilaporkan kantor berita negara, Warta Nusa.\n\n## 1. Gudang penuh\n\nDilaporkan Kabar Sore, gudang penuh.',
    ],
  },
  run: (article) => {
    const lead = article.lead.flatMap(mediaCreditedIn)
    const [first] = lead
    if (first === undefined) return []
    return strangers(article, lead).map(
      ({ name, span }): Finding => ({
        check: sourceDiffers.id,
        severity: 'note',
        variant: 'default',
        params: { lead: first.name, section: name },
        place: { kind: 'block', ...span },
        words: name,
        article: first.name,
        evidence: [first.span],
        fix: null,
      }),
    )
  },
}
