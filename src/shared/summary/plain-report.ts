import judgement from '#resources/lexicon/judgement.json' with { type: 'json' }
import reporting from '#resources/lexicon/reporting.json' with { type: 'json' }
import type { Attribution } from '#shared/language/attribution.ts'
import type { Name } from '#shared/language/names.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Claim, Support } from './claim.ts'
import { holdsName, sameName } from './name-match.ts'

const plainCues: ReadonlySet<string> = new Set(reporting.plain)
const judging: ReadonlySet<string> = new Set(judgement.judging)
const laws: ReadonlySet<string> = new Set(judgement.laws)
const setDown: ReadonlySet<string> = new Set(judgement.setDown)

const says = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ norm }) => words.has(norm))

/** "Ini diatur dalam Peraturan Desa No 4/2014": whoever says so, the paper can be looked up. */
function isOnRecord({ tokens }: Reading): boolean {
  const at = tokens.findIndex(({ norm }) => setDown.has(norm))
  const rest = tokens.slice(at + 1)
  return at >= 0 && says(rest, laws) && rest.some(({ kind }) => kind === 'number')
}

/** A count, amount or share that somebody gives of himself; a date or time can be looked up. */
const counts = ({ quantities }: Reading): boolean =>
  quantities.some(
    ({ value: { kind } }) => kind === 'number' || kind === 'range' || kind === 'vague',
  )

/** The name with which a claim opens, behind words that only tie it to the sentence before. */
function subjectOf({ tokens, names }: Reading): Name | null {
  const [first] = names
  const opens =
    first !== undefined &&
    tokens.slice(0, first.from).every((token) => !isWordlike(token) || isFunctionWord(token.norm))
  return opens ? first : null
}

const sourcesOf = ({ sentence }: Support, { range }: Attribution): readonly Name[] =>
  sentence.reading.names.filter(({ from, to }) => from >= range.from && to <= range.to)

/** Nothing but a comma, or the short form in brackets, stands between an office and who holds it. */
const besideEachOther = ({ tokens }: Reading, a: Name, b: Name): boolean =>
  b.from > a.to &&
  /^(?:,|\( \S+ \),?)$/u.test(
    tokens
      .slice(a.to, b.from)
      .map(({ text }) => text)
      .join(' '),
  )

/** "Kepala Humas BSN Rini Halim" or "juru bicara BSN, Rini Halim": she speaks for BSN. */
const speaksFor = (index: ArticleIndex, speaker: Name, body: Name): boolean =>
  index.sentences.some(({ reading }) =>
    reading.names.some((name) => {
      const holder = { words: new Set(name.words), names: [name] }
      if (!holdsName(index, holder, body.core)) return false
      if (speaker.core.every((word) => holder.words.has(word))) return true
      return reading.names.some(
        (next) => besideEachOther(reading, name, next) && sameName(index, next, speaker),
      )
    }),
  )

/**
 * Says whether a claim that dropped its source can stand without it: it tells what a numbered law says, or
 * what the speaker's own house does or means to do, and that house is its subject. The source has to have
 * said it in a plain word (mengatakan, ujar), and nothing in it may be a judgement or a number: who
 * estimates, praises or accuses is part of the news (domain.md, attribution dropped).
 *
 * @example isPlainReport(index, claim, support, source) // "Humas BSN Rini Halim mengatakan BSN menutup gudang."
 */
export function isPlainReport(
  index: ArticleIndex,
  { reading }: Claim,
  support: Support,
  source: Attribution,
): boolean {
  if (!plainCues.has(support.sentence.reading.tokens[source.cue]?.norm ?? '')) return false
  if (isOnRecord(reading)) return true
  if (counts(reading) || says(reading.tokens, judging)) return false
  const subject = subjectOf(reading)
  return (
    subject !== null &&
    sourcesOf(support, source).some((speaker) => speaksFor(index, speaker, subject))
  )
}
