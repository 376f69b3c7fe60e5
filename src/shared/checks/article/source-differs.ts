import type { Article } from '#shared/article/article.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
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
  name: { id: 'Sumber berbeda', en: 'Sources differ' },
  messages: {
    default: {
      id: 'Teras menyebut sumber “{lead}”, bagian di bawahnya “{sections}”. Mana yang benar, atau dari siapa masing-masing keterangannya?',
      en: 'The lead credits “{lead}”, the sections “{sections}”. Which is right, or who said what?',
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
    const others = strangers(article, lead)
    const [stranger] = others
    if (stranger === undefined) return []
    const sections = others.map(({ name }) => name).join('”, “')
    return [
      {
        check: sourceDiffers.id,
        severity: 'note',
        variant: 'default',
        params: { lead: first.name, sections },
        place: { kind: 'block', ...stranger.span },
        words: stranger.name,
        article: first.name,
        evidence: [first, ...others.slice(1)].map(({ span }) => span),
        fix: null,
      },
    ]
  },
}
