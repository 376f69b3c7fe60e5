import data from '#resources/lexicon/quote-origins.json' with { type: 'json' }
import type { Block } from '#shared/article/article.ts'
import { type Attribution, readAttributions } from '#shared/language/attribution.ts'
import { capitalsInside } from '#shared/language/names.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import { readQuotes } from '#shared/language/quotes.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import { tokensIn } from '#shared/language/tokens-in.ts'
import { oncePer } from '#shared/once-per.ts'

const origins: ReadonlySet<string> = new Set(data.words)
const pronouns: ReadonlySet<string> = new Set(data.pronouns)

/** Fewer words in quotation marks, or words that begin in lower case, are a phrase that is taken up. */
const FEWEST_WORDS = 5
const LOWER = /^\p{Ll}/u

/** What a block quotes, and what it says about who speaks. */
export interface Speech {
  /** Stretches between quotation marks that are long enough to be speech, UTF-16 units. */
  readonly quotes: readonly { readonly start: number; readonly end: number }[]
  /** A source is named, or a pronoun stands for one, or the words come from a banner, a title and the like. */
  readonly origin: 'named' | 'pronoun' | null
  /** Somebody is named whom a pronoun in this or the next blocks may stand for. */
  readonly names: boolean
  /** It leads over to the words of the next block: "Ini katanya:". */
  readonly leadsOn: boolean
  readonly opensWithQuote: boolean
}

const isSpeech = (quoted: readonly Token[]): boolean =>
  quoted.filter(isWordlike).length >= FEWEST_WORDS && !LOWER.test(quoted[0]?.text ?? '')

/** The quoted words themselves say nothing about who speaks them. */
function outside(tokens: readonly Token[], quotes: readonly TokenRange[]): readonly Token[] {
  return tokens.filter((_, at) => !quotes.some(({ from, to }) => at >= from && at < to))
}

/** "katanya", "ujar dia", "tutur beliau": who that is stands elsewhere. */
function standsForSource(tokens: readonly Token[], { form, cue, range }: Attribution): boolean {
  if (form === 'pronoun') return true
  if (form !== 'speech') return false
  const source = tokens.slice(cue + 1, range.to).filter(isWordlike)
  const [first] = source
  return first === undefined || pronouns.has(first.norm) || isFunctionWord(first.norm)
}

function originOf(tokens: readonly Token[]): Speech['origin'] {
  const attributions = readAttributions(tokens)
  const isNamed =
    attributions.some((attribution) => !standsForSource(tokens, attribution)) ||
    tokens.some(({ norm }) => origins.has(norm))
  if (isNamed) return 'named'
  return attributions.length > 0 ? 'pronoun' : null
}

/**
 * Reads what a block quotes and whom it credits with the words.
 *
 * @example speechIn(block).origin // 'named' for '"Panen kami berhasil tahun ini," kata Ratna.'
 */
export const speechIn: (block: Block) => Speech = oncePer((block: Block): Speech => {
  const tokens = tokensIn(block)
  const ranges = readQuotes(tokens)
  const around = outside(tokens, ranges)
  return {
    quotes: ranges
      .filter(({ from, to }) => isSpeech(tokens.slice(from, to)))
      .map(({ from, to }) => ({
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      })),
    origin: originOf(around),
    names: capitalsInside(around).length > 0,
    leadsOn: block.text.trimEnd().endsWith(':'),
    opensWithQuote: tokens[0]?.kind === 'quote',
  }
})
