import lexicon from '#resources/lexicon/leaning.json' with { type: 'json' }
import type { Reading } from '#shared/language/reading.ts'
import { findRelativeDates } from '#shared/language/relative-dates.ts'
import { isWordlike } from '#shared/language/tokens.ts'

const pronouns: ReadonlySet<string> = new Set(lexicon.pronouns)
const pointers: ReadonlySet<string> = new Set(lexicon.pointers)
const times: ReadonlySet<string> = new Set(lexicon.times)
const links: ReadonlySet<string> = new Set(lexicon.links)
const freeNya: ReadonlySet<string> = new Set(lexicon.freeNya)
/** A pointer this near to the start is most likely in the subject. */
const SUBJECT_WORDS = 6

const isPossessive = (word: string): boolean => word.endsWith('nya') && !freeNya.has(word)

function leansAtStart(words: readonly string[]): boolean {
  const from = links.has(words[0] ?? '') ? 1 : 0
  const head = words.slice(from, from + SUBJECT_WORDS)
  return (
    pronouns.has(head[0] ?? '') ||
    head.slice(0, 2).some(isPossessive) ||
    head.some((word, i) => pointers.has(word) && !times.has(head[i - 1] ?? ''))
  )
}

/** The words from the subject on: "Menurut Yusuf, anggarannya ..." begins after its source. */
function fromSubject({ tokens, attributions }: Reading): readonly string[] {
  const opener = attributions.find(({ form, cue }) => form === 'opener' && cue === 0)
  return tokens
    .slice(opener?.range.to ?? 0)
    .filter(isWordlike)
    .map(({ norm }) => norm)
}

/** "katanya", "menurut dia": a source that the sentence does not name. */
const hasVagueSource = ({ tokens, attributions }: Reading): boolean =>
  attributions.some(
    ({ cue }) =>
      isPossessive(tokens[cue]?.norm ?? '') ||
      pronouns.has(tokens[cue + 1]?.norm ?? '') ||
      pronouns.has(tokens[cue - 1]?.norm ?? ''),
  )

/**
 * Says how much a sentence leans on what stands around it, from 0 (it can be read alone) up: a subject
 * that was named before, a link word, a source who is only "dia", half a quotation or one without a
 * speaker, a question, a day counted from today. Such a sentence makes a poor bullet.
 *
 * @example leaning(readSentence('Hal itu disampaikan Ratna.', 0, new Set())) // 0.45
 */
export function leaning(reading: Reading): number {
  const { text, tokens, attributions } = reading
  const words = tokens.filter(isWordlike).map(({ norm }) => norm)
  const marks = tokens.filter(({ kind }) => kind === 'quote').length
  const faults: readonly (readonly [boolean, number])[] = [
    [leansAtStart(fromSubject(reading)), 0.45],
    [links.has(words[0] ?? ''), 0.25],
    [words.slice(0, SUBJECT_WORDS).includes('juga'), 0.1],
    [hasVagueSource(reading), 0.25],
    [marks % 2 === 1, 1.2],
    [marks > 0 && attributions.length === 0, 0.4],
    [/^["“”]/u.test(text), 0.15],
    [findRelativeDates(text, null).length > 0, 0.15],
    [text.endsWith('?'), 0.5],
    [!/[.!?…]["”’)]*$/u.test(text), 0.5],
  ]
  return faults.reduce((sum, [applies, weight]) => (applies ? sum + weight : sum), 0)
}
