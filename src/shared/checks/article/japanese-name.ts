import data from '#resources/lexicon/japanese-names.json' with { type: 'json' }
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { type Prose, prosesOf } from './prose.ts'
import { slip } from './slip.ts'

const families: ReadonlySet<string> = new Set(data.families)
const given: ReadonlySet<string> = new Set(data.given)
const CAPITAL = /^\p{Lu}\p{Ll}/u

function slipsIn(prose: Prose): readonly Finding[] {
  const { tokens, text } = prose
  return tokens.flatMap((family, at) => {
    const next = tokens[at + 1]
    if (next === undefined || !families.has(family.norm) || !given.has(next.norm)) return []
    if (!CAPITAL.test(family.text) || !CAPITAL.test(next.text)) return []
    if (text.slice(family.end, next.start) !== ' ') return []
    // "Shinzo Abe Taro": the family name may belong to what stands before.
    if (given.has(tokens[at - 1]?.norm ?? '') || families.has(tokens[at + 2]?.norm ?? '')) return []
    const params = { words: `${family.text} ${next.text}`, instead: `${next.text} ${family.text}` }
    return [
      slip(prose, {
        check: japaneseName.id,
        severity: 'note',
        params,
        start: family.start,
        end: next.end,
      }),
    ]
  })
}

/** In a Japanese name the family name stands last (domain.md, style rule 7): a question, never a fix. */
export const japaneseName: ArticleCheck = {
  id: 'article/japanese-name',
  name: { id: 'Nama Jepang', en: 'Japanese name' },
  scope: 'part',
  messages: {
    default: {
      id: 'Nama keluarga Jepang ditulis di belakang. Apakah “{words}” seharusnya “{instead}”?',
      en: 'A Japanese family name stands last. Should “{words}” be “{instead}”?',
    },
  },
  examples: {
    good: ['Shinzo Abe bertemu Oda Nobunaga dan Tanaka.', 'Toko Sato Abadi buka lagi.'],
    bad: ['Mantan perdana menteri Abe Shinzo berpidato.'],
  },
  run: (article) => prosesOf(article).flatMap(slipsIn),
}
