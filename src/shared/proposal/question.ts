import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Prompt } from '#shared/contract/models.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { CandidateTarget } from './candidate.ts'
import { placesOf } from './kept-bullets.ts'
import { numberedSentences } from './numbered-sentences.ts'
import { filled, promptParts } from './prompt-parts.ts'
import { markFor, questionInput, type Refused } from './question-input.ts'

/** One question to a model. It has no tools, no other draft, no name of a person and no key in it. */
export interface Question {
  /** What to do: the prompt file, in its language. */
  readonly instructions: string
  /** The article and the wishes: data. */
  readonly input: string
  /** Ids that a bullet may cite; the schema lists them. */
  readonly sentenceIds: readonly string[]
  /** How many bullets the reply has. */
  readonly count: number
  readonly temperature: number
  readonly maxTokens: number
}

/** What a question is made of. */
export interface Asking {
  readonly index: ArticleIndex
  readonly style: HouseStyle
  readonly target: CandidateTarget
  /** The summary as it stands, all its bullets in order. */
  readonly bullets: readonly Bullet[]
  /** Findings to mend, as sentences in the language of the article; [] for none. */
  readonly findings: readonly string[]
  /** The editor's own words, or ''. */
  readonly wish: string
  readonly prompt: Pick<Prompt, 'text'>
  /** Makes the boundary: letters and figures that nobody could have guessed, new for each question. */
  readonly token: string
  readonly temperature: number
}

/** What a repair adds: bullets that were refused, and new ones that were not. */
export interface Repair {
  readonly refused: readonly Refused[]
  readonly good: readonly string[]
}

/** A question, and what its reply is read with. */
export interface Asked {
  readonly question: Question
  /** The lines around its data. */
  readonly mark: string
}

/** Below this a point seldom says who did what. Graphemes. */
const SHORTEST = 60
/** Of JSON and sources around a bullet's text, in characters. */
const AROUND = 80
/** Indonesian splits into shorter tokens than English; measured ones are near 3. */
const CHARACTERS_PER_TOKEN = 2.5
/** A reply that runs into its limit is lost, so the limit is well above what was asked for. */
const ROOM = 3
const FEWEST_TOKENS = 1_024

/**
 * The shortest and longest text of a bullet, in graphemes.
 *
 * @example lengthsOf(houseStyle) // { shortest: 60, longest: 220 }
 */
export const lengthsOf = ({ bullets: { maxLength } }: Pick<HouseStyle, 'bullets'>) => ({
  shortest: Math.min(SHORTEST, Math.floor(maxLength / 2)),
  longest: maxLength,
})

/**
 * Writes the question for a target, or for the bullets of an earlier reply that were refused. The
 * article is in it sentence by sentence, body only; headings stand apart and cannot be cited.
 *
 * @param repair bullets to mend; null for the first question
 * @returns plain data: the same question for the same arguments
 * @example questionFor(asking, null).question.count // 3
 */
export function questionFor(asking: Asking, repair: Repair | null): Asked {
  const { index, style, target, bullets, findings, wish, token, temperature } = asking
  const { rules, of } = promptParts(asking.prompt.text)
  const places = placesOf(target, bullets, style.bullets.count)
  const count = repair?.refused.length ?? places.count
  const sentences = numberedSentences(index.article)
  const data = {
    article: index.article,
    sentences,
    kept: [...places.kept, ...(repair?.good ?? []).map((text) => ({ heading: '', text }))],
    present: places.present?.text ?? '',
    findings,
    wish,
    refused: repair?.refused ?? [],
  }
  const mark = markFor(data, token)
  const lengths = lengthsOf(style)
  const task = repair ? of.repair : target.kind === 'summary' ? of.summary : of.bullet
  const budget = Math.ceil((count * (lengths.longest + AROUND)) / CHARACTERS_PER_TOKEN)
  return {
    mark,
    question: {
      instructions: filled(`${rules}\n\n${task}`, { count, ...lengths, boundary: mark }),
      input: questionInput(data, of, mark),
      sentenceIds: sentences.map(({ number }) => number),
      count,
      temperature,
      maxTokens: Math.max(FEWEST_TOKENS, ROOM * budget),
    },
  }
}
