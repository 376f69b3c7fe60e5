import type { Article } from '#shared/article/article.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { findPlace } from './find-place.ts'
import { languageOf } from './language-of.ts'
import type { Letter, LetterAction, LetterPoint } from './letter.ts'
import { type LetterWords, letterWords } from './letter-words.ts'
import { type LetterLanguage, type Note, writtenNotes } from './note.ts'
import { whereIs } from './where.ts'

/** What an editor writes to the writer of a draft. */
export interface Written {
  /** Keys of the house style's reasons. */
  readonly reasons: readonly string[]
  readonly note: string
  readonly notes: readonly Note[]
  /** null: the language of the article. */
  readonly language: LetterLanguage | null
}

/** What a letter is made of. */
export interface LetterInput {
  readonly action: LetterAction
  readonly written: Written
  readonly article: Article
  /** '' for a writer who gave no name. */
  readonly writer: string
  readonly editor: string
  readonly houseStyle: Pick<HouseStyle, 'reasons'>
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** In one line, shortened where it is long: the writer has the article at hand. */
function shownQuote(quote: string): string | null {
  const line = inOneLine(quote)
  const letters = [...line]
  if (line === '') return null
  return letters.length <= 160 ? line : `${letters.slice(0, 159).join('').trimEnd()}…`
}

function pointOf(
  { words, reason, place }: Note,
  article: Article,
  labelOf: (key: string) => string,
  { where }: LetterWords,
): LetterPoint {
  const found = place === null ? null : findPlace(article, place)
  const at = found === null ? null : whereIs(article, found)
  return {
    words,
    reason: reason === null ? null : labelOf(reason),
    where: at === null ? null : inOneLine(where(at)),
    quote: place === null ? null : shownQuote(place.quote),
  }
}

/**
 * Writes the letter about a decision: greeting, reasons in the house's words, the notes as a list to
 * tick off, each with its place in the article (domain.md, "Workflow": a list that the writer can tick
 * off, so that no second round is needed). In the article's language, unless another was chosen.
 * A reason that the house style no longer has is named by its key.
 *
 * @example writeLetter({ action: 'request-changes', written, article, writer: 'Sari', editor: 'Rani', houseStyle })
 *   .points.lines[0]?.where // 'bagian 2 (Siapa yang datang), paragraf 1'
 */
export function writeLetter(input: LetterInput): Letter {
  const { action, written, article, houseStyle } = input
  const language = written.language ?? languageOf(article)
  const words = letterWords[language]
  const said = words.action[action]
  const title = inOneLine(article.title) || words.untitled
  const labelOf = (key: string) =>
    houseStyle.reasons.find((reason) => reason.key === key)?.label[language] ?? key
  return {
    language,
    action,
    title,
    subject: said.subject(title),
    greeting: words.greeting(inOneLine(input.writer)),
    opening: said.opening(title),
    note: written.note.trim(),
    reasons: { label: words.reasons, lines: written.reasons.map(labelOf) },
    points: {
      label: said.points,
      tickable: action !== 'reject',
      lines: writtenNotes(written.notes).map((note) => pointOf(note, article, labelOf, words)),
    },
    closing: said.closing,
    signature: [words.signOff, inOneLine(input.editor)],
  }
}
