import media from '#resources/lexicon/media-words.json' with { type: 'json' }
import type { Sentence, Span } from '#shared/article/article.ts'
import { type Attribution, readAttributions } from '#shared/language/attribution.ts'
import { capitalsInside, type Name, readNames } from '#shared/language/names.ts'
import type { Token } from '#shared/language/tokens.ts'
import { tokensIn } from '#shared/language/tokens-in.ts'
import { oncePer } from '#shared/once-per.ts'

const between: ReadonlySet<string> = new Set(media.words)
const reports: ReadonlySet<string> = new Set(media.reports)

/** A medium that a sentence credits. */
export interface CreditedMedium {
  readonly name: string
  /** Lower case; two media are the same where one has all words of the other. */
  readonly words: readonly string[]
  readonly span: Span
}

/** "Menurut Rini" names a speaker, "menurut laporan CNN" a medium; the other cues credit media alone. */
const creditsMedium = (tokens: readonly Token[], { form, cue }: Attribution): boolean =>
  (form === 'opener' || form === 'credit') &&
  (tokens[cue]?.norm !== 'menurut' || reports.has(tokens[cue + 1]?.norm ?? ''))

/** The name behind the cue; in "kantor berita pemerintah Korut, KCNA" it is the apposition. */
function nameAfter(
  tokens: readonly Token[],
  { cue, range }: Attribution,
  names: readonly Name[],
): Name | null {
  const inside = names.filter(({ from, to }) => from > cue && to <= range.to)
  const isName = (at: number) => inside.some(({ from, to }) => at >= from && at < to)
  for (let at = cue + 1; at < range.to; at++) {
    // "Dilaporkan Rusia menyerang ...": what is reported, not who reports it.
    if (!isName(at) && !between.has(tokens[at]?.norm ?? '')) return null
  }
  const apposition =
    range.to > cue + 1 && !isName(cue + 1) && tokens[range.to]?.text === ','
      ? names.find(({ from }) => from === range.to + 1)
      : undefined
  return apposition ?? inside.at(-1) ?? null
}

/**
 * Lists the media that a sentence credits, in reading order.
 *
 * @example mediaCreditedIn(sentence)[0]?.name // 'Kabar Sore' in "Dilaporkan Kabar Sore, harga beras naik."
 */
export const mediaCreditedIn: (sentence: Sentence) => readonly CreditedMedium[] = oncePer(
  (sentence: Sentence): readonly CreditedMedium[] => {
    const tokens = tokensIn(sentence)
    const credits = readAttributions(tokens).filter((one) => creditsMedium(tokens, one))
    if (credits.length === 0) return []
    const { text, blockId, start } = sentence
    const names = readNames(text, tokens, new Set(), new Set(capitalsInside(tokens)))
    return credits.flatMap((credit) => {
      const name = nameAfter(tokens, credit, names)
      if (name === null) return []
      const from = start + (tokens[name.from]?.start ?? 0)
      return [
        {
          name: name.text,
          words: name.core,
          span: { blockId, start: from, end: from + name.text.length },
        },
      ]
    })
  },
)

/**
 * Says whether two credits name one medium: "Kabar Sore" and "Harian Kabar Sore".
 *
 * @example isSameMedium(first, second)
 */
export const isSameMedium = (a: CreditedMedium, b: CreditedMedium): boolean =>
  a.words.every((word) => b.words.includes(word)) || b.words.every((word) => a.words.includes(word))
