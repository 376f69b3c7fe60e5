import type { Block } from '#shared/article/article.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { never } from '#shared/contract/outcome.ts'
import { type Speech, speechIn } from './speakers.ts'

/** How many paragraphs back a reader still knows whom "katanya" means. */
const REMEMBERED = 2

/** Paragraphs under one heading; a figure between two of them parts nothing. */
function passages(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading') found.push([])
    else if (block.kind === 'paragraph' || block.kind === 'quote') found.at(-1)?.push(block)
  }
  return found
}

function variantOf(
  speech: Speech,
  before: readonly Speech[],
  after: Speech | undefined,
): 'nobody' | 'pronoun' | null {
  const last = before.at(-1)
  switch (speech.origin) {
    case 'named':
      return null
    case 'pronoun': {
      const near = before.slice(-REMEMBERED)
      const isKnown = speech.names || near.some(({ names, origin }) => names || origin === 'named')
      return isKnown ? null : 'pronoun'
    }
    case null: {
      const isLedTo = last?.leadsOn === true
      const goesOn = speech.opensWithQuote && (last?.origin ?? null) !== null
      const isFollowed = (after?.origin ?? null) !== null
      return isLedTo || goesOn || isFollowed ? null : 'nobody'
    }
    default:
      return never(speech.origin)
  }
}

/**
 * Somebody said what is quoted, and the reader learns who: in the paragraph itself, in the one before
 * that leads to it, or in the one after. Words
 * of a banner, a title or a proverb have no speaker.
 */
export const quoteSpeaker: ArticleCheck = {
  id: 'article/quote-speaker',
  name: { id: 'Pembicara kutipan', en: 'Quotation without a speaker' },
  messages: {
    nobody: {
      id: 'Siapa yang mengucapkan kutipan ini? Sumbernya tidak disebut di dekatnya.',
      en: 'Who says this? No source is named near the quotation.',
    },
    pronoun: {
      id: 'Kutipan ini milik “-nya” atau “dia”, tetapi di dekatnya tidak ada nama.',
      en: 'The quotation is credited to “he” or “she”, but nobody is named nearby.',
    },
  },
  examples: {
    good: [
      '"Panen cabai tahun ini jauh lebih baik," kata Ratna.',
      'Ratna bercerita tentang panennya.\n\n"Panen cabai tahun ini jauh lebih baik," katanya.',
      'Ratna menjelaskan alasannya:\n\n"Harga pupuk naik dua kali sejak Maret."',
      '"Harga pupuk naik dua kali sejak Maret."\n\nHal itu disampaikan Ratna, kata petugas desa.',
      'Spanduk di gerbang bertuliskan "Jaga sungai kita dari sampah plastik".',
      'Suasana pasar ramai dengan warga "yang entah datang dari mana saja" itu.',
    ],
    bad: [
      'Suasana pasar ramai sejak subuh. "Harga cabai naik dua kali sejak Maret lalu."',
      'Suasana pasar ramai sejak subuh. "Harga cabai naik dua kali sejak Maret," katanya.',
    ],
  },
  run: ({ blocks }) =>
    passages(blocks).flatMap((passage) => {
      const speeches = passage.map(speechIn)
      return passage.flatMap((block, at): Finding[] => {
        const speech = speeches[at]
        if (speech === undefined || speech.quotes.length === 0) return []
        const variant = variantOf(speech, speeches.slice(0, at), speeches[at + 1])
        const [quote] = speech.quotes
        if (variant === null || quote === undefined) return []
        return [
          {
            check: quoteSpeaker.id,
            severity: 'note',
            variant,
            params: {},
            place: { kind: 'block', blockId: block.id, ...quote },
            words: block.text.slice(quote.start, quote.end),
            article: null,
            evidence: [],
            fix: null,
          },
        ]
      })
    }),
}
