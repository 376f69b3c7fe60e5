import type { BulletCheck } from '#shared/checks/check.ts'
import { isTitle, type Name } from '#shared/language/names.ts'
import { type ArticleIndex, relatedWords } from '#shared/summary/article-index.ts'
import type { Comparison } from '#shared/summary/comparison.ts'
import type { HeadingHalf } from '#shared/summary/heading-half.ts'
import { holderOf, holdsName } from '#shared/summary/name-match.ts'
import { READS_ROLES } from '#shared/summary/thresholds.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportFact } from './report-heading.ts'

const BEFORE_NAMES = new Set(['di', 'ke', 'dari', 'oleh', 'dengan', 'menurut'])

/**
 * In Title Case a name runs into the words beside it ("Spurs Sukacita"), and one unknown word may be an
 * ordinary one. Certain is what no word of the article resembles, and has two words, or stands where
 * a name does.
 */
function isCertain({ claim }: HeadingHalf, { words, from }: Name, index: ArticleIndex): boolean {
  if (words.some((word) => relatedWords(index, word).size > 0)) return false
  const before = claim.reading.tokens[from - 1]?.norm ?? ''
  return words.length > 1 || isTitle(before) || BEFORE_NAMES.has(before)
}

/**
 * A heading may well say the country where a sentence says its leader: the text half, or the section in
 * which the closest sentence stands, has that name too.
 */
function isHeldNearby(
  { claim }: HeadingHalf,
  { claims }: Comparison,
  { core }: Name,
  index: ArticleIndex,
): boolean {
  const [closest] = claim.supports
  const section = closest?.sentence.sentence.section ?? null
  return (
    claims.some(({ reading }) =>
      holdsName(
        index,
        { words: new Set(reading.tokens.map(({ norm }) => norm)), names: reading.names },
        core,
      ),
    ) ||
    index.sentences.some(
      (sentence) =>
        sentence.sentence.section === section && holdsName(index, holderOf(sentence), core),
    )
  )
}

/**
 * The heading half of a bullet names somebody whom the body does not mention, or whom its closest
 * sentence has another one for. Section headings are no evidence (domain.md): copying one proves nothing.
 */
export const headingName: BulletCheck = {
  id: 'summary/heading-name',
  name: { id: 'Nama judul poin', en: 'Name in the heading' },
  ceiling: 'unsupported',
  messages: {
    absent: {
      id: 'Judul poin menyebut {words}, yang tidak ada di isi naskah.',
      en: 'The heading mentions {words}; the body of the article does not.',
    },
    replaced: {
      id: 'Judul poin menyebut {words}; di naskah tertulis {article}.',
      en: 'The heading says {words}; the article says {article}.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Rini Membeli Padi dari Bagus',
            text: 'Keduanya sepakat bertemu lagi pada 20 Agustus 2025.',
          },
          { heading: 'Petani menanam benih baru', text: 'Petani memanen 4.500 ton padi.' },
        ],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Panen padi naik berkat Hasan Tobing',
            text: 'Bupati Wulan Sari memuji petani Desa Talang.',
          },
        ],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Wulan Sari membeli padi dari Bagus Lubis',
            text: 'Keduanya sepakat bertemu lagi pada 20 Agustus 2025.',
          },
        ],
      },
    ],
  },
  run: (bullet, comparison, index) => {
    const { heading } = comparison
    if (!heading) return []
    return heading.claim.names.flatMap(({ item, standing }) => {
      if (heading.titleCase && !isCertain(heading, item, index)) return []
      if (standing.kind === 'replaced') {
        if (heading.claim.closeness < READS_ROLES) return []
        if (isHeldNearby(heading, comparison, item, index)) return []
      }
      return reportFact(bullet, heading, item, headingName.id, standing)
    })
  },
}
