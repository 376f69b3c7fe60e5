import type { Sentence, Span } from '#shared/article/article.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { createStore } from '../../store.ts'

/**
 * What the pointer, the focus and the caret are on: the two sides light each other up. A sentence or a
 * bullet under the pointer comes before the one with the focus or the caret.
 */
export interface Link {
  readonly hoveredBullet: string | null
  readonly focusedBullet: string | null
  readonly hoveredSentence: string | null
  readonly caretSentence: string | null
  /** Words that a lit bullet and the article share, under the pointer on either side. */
  readonly phrase: Span | null
}

export const link = createStore<Link>({
  hoveredBullet: null,
  focusedBullet: null,
  hoveredSentence: null,
  caretSentence: null,
  phrase: null,
})

const leaves = (now: Link, { focusedBullet = now.focusedBullet }: Partial<Link>): boolean =>
  focusedBullet !== now.focusedBullet

export const setLink = (part: Partial<Link>): void =>
  link.set((now) => {
    // A phrase belongs to the bullet in which it was chosen.
    const next = { ...now, ...(leaves(now, part) ? { phrase: null } : {}), ...part }
    const isSame = (Object.keys(next) as (keyof Link)[]).every((key) => next[key] === now[key])
    return isSame ? now : next
  })

const rests = (verdict: Verdict, sentenceId: string): boolean =>
  verdict.evidence.some((evidence) => evidence.sentenceId === sentenceId)

/** The bullets that are lit, by whichever side asks for it. */
export function litBullets(now: Link, verdicts: readonly Verdict[]): readonly string[] {
  if (now.hoveredBullet !== null) return [now.hoveredBullet]
  const on = (sentenceId: string | null) =>
    sentenceId === null
      ? []
      : verdicts.filter((verdict) => rests(verdict, sentenceId)).map(({ bulletId }) => bulletId)
  const hovered = on(now.hoveredSentence)
  if (hovered.length > 0) return hovered
  if (now.focusedBullet !== null) return [now.focusedBullet]
  return on(now.caretSentence)
}

/** The sentence that holds an offset of a block; its end counts, for the caret behind the full stop. */
export const sentenceAt = (
  sentences: readonly Sentence[],
  blockId: string,
  offset: number,
): Sentence | null =>
  sentences.find(
    (sentence) =>
      sentence.blockId === blockId && sentence.start <= offset && offset <= sentence.end,
  ) ?? null
