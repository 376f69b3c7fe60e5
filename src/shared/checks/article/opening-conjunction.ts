import data from '#resources/lexicon/opening-conjunctions.json' with { type: 'json' }
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { type Prose, prosesOf } from './prose.ts'
import { spokenIn } from './prose-marks.ts'
import { slip } from './slip.ts'

const conjunctions: ReadonlyMap<string, string | null> = new Map(Object.entries(data.words))

function slipsIn(prose: Prose): readonly Finding[] {
  const { tokens, text } = prose
  return tokens.flatMap((token, at) => {
    if (tokens[at - 1]?.text !== '.' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return []
    const instead = conjunctions.get(token.norm)
    const next = tokens[at + 1]
    // "Dan Brown" is a name, and speech is printed as it was spoken.
    if (instead === undefined || next === undefined || /^\p{Lu}/u.test(next.text)) return []
    if (spokenIn(prose).has(at) || text[tokens[at - 1]?.end ?? 0] === token.text[0]) return []
    const end = next.text === ',' ? next.end : token.end
    const params = { words: token.text }
    const { start } = token
    return [
      slip(prose, { check: openingConjunction.id, severity: 'note', params, start, end, instead }),
    ]
  })
}

/** No sentence opens with a conjunction that joins the parts of one (domain.md, style rule 5; EYD V). */
export const openingConjunction: ArticleCheck = {
  id: 'article/opening-conjunction',
  name: { id: 'Kata sambung awal', en: 'Opening conjunction' },
  scope: 'part',
  messages: {
    default: {
      id: 'Kata hubung “{words}” tidak dipakai untuk mengawali kalimat.',
      en: 'The conjunction “{words}” does not open a sentence.',
    },
  },
  examples: {
    good: [
      'Warga pulang. Namun, mereka lelah. Karena hujan, jalan ditutup.',
      '"Kami pulang. Tetapi kami lelah sekali," kata Ratna.',
      'Novel itu laris. Dan Brown menulis lagi.',
    ],
    bad: ['Warga pulang. Tetapi, mereka lelah.', 'Warga pulang. Dan mereka tidur.'],
  },
  run: (article) => prosesOf(article).flatMap(slipsIn),
}
