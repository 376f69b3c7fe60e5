import { plainForm } from '#shared/article/sentence-hash.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, tokenise } from '#shared/language/tokens.ts'
import type { Bullet } from './summary.ts'

/** A bullet of one version with the sentences that it rests on. */
export interface RestingBullet extends Pick<Bullet, 'id' | 'heading' | 'text'> {
  /** Ids of the sentences, from its verdict. */
  readonly sentences: readonly string[]
}

/** Why two bullets answer each other, the surest reason first. */
export type PairReason = 'same-bullet' | 'same-sentences' | 'same-words'

/** A bullet of the left version and the one of the right that answers it, by their ids. */
export interface BulletPair {
  readonly left: string
  readonly right: string
  readonly reason: PairReason
}

/** Share of the smaller set of sentences from which two bullets tell the same piece of the article. */
const SAME_SENTENCES = 0.5
/** Share of the content words of both (Dice) from which two bullets say the same. */
const SAME_WORDS = 0.4

interface Read {
  readonly id: string
  readonly at: number
  readonly plain: string
  readonly words: ReadonlySet<string>
  readonly sentences: ReadonlySet<string>
}

interface Candidate {
  readonly left: Read
  readonly right: Read
  readonly reason: PairReason
  /** Likeness of the sentences, then of the words, each 0 to 1. */
  readonly likeness: readonly [number, number]
}

function read({ id, heading, text, sentences }: RestingBullet, at: number): Read {
  const whole = `${heading} ${text}`
  const words = tokenise(whole)
    .filter((token) => isWordlike(token) && !isFunctionWord(token.norm))
    .map((token) => token.norm)
  return {
    id,
    at,
    plain: plainForm(whole),
    words: new Set(words),
    sentences: new Set(sentences),
  }
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function candidate(left: Read, right: Read): readonly Candidate[] {
  const both = shared(left.sentences, right.sentences)
  const smaller = Math.min(left.sentences.size, right.sentences.size)
  const sentences = ratio(both, left.sentences.size + right.sentences.size - both)
  const words =
    left.plain === right.plain
      ? 1
      : ratio(2 * shared(left.words, right.words), left.words.size + right.words.size)
  const likeness = [sentences, words] as const
  if (left.id === right.id) return [{ left, right, reason: 'same-bullet', likeness }]
  if (ratio(both, smaller) >= SAME_SENTENCES)
    return [{ left, right, reason: 'same-sentences', likeness }]
  return words >= SAME_WORDS ? [{ left, right, reason: 'same-words', likeness }] : []
}

const REASONS: readonly PairReason[] = ['same-bullet', 'same-sentences', 'same-words']

/**
 * The better pair first. No part of the order knows left from right: candidates that tie in all of them
 * are the same two places crossed, which do not stand in each other's way.
 */
function byStrength(a: Candidate, b: Candidate): number {
  const apart = ({ left, right }: Candidate) => Math.abs(left.at - right.at)
  const down = ({ left, right }: Candidate) => left.at + right.at
  return (
    REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) ||
    b.likeness[0] - a.likeness[0] ||
    b.likeness[1] - a.likeness[1] ||
    apart(a) - apart(b) ||
    down(a) - down(b)
  )
}

/**
 * Says which bullet of one version answers which of another: the same bullet (an edit keeps its id),
 * else one that rests on the same sentences, else one with much the same words. Each bullet has one
 * answer at most; what has none is told by this version alone.
 *
 * @returns pairs in the order of the left version; the same pairs, turned round, for the sides swapped
 * @example pairBullets(imported, extractive)[0] // { left: 'p1', right: 'x7', reason: 'same-sentences' }
 */
export function pairBullets(
  left: readonly RestingBullet[],
  right: readonly RestingBullet[],
): readonly BulletPair[] {
  const readRight = right.map(read)
  const candidates = left
    .map(read)
    .flatMap((one) => readRight.flatMap((other) => candidate(one, other)))
    .toSorted(byStrength)
  const taken = { left: new Set<string>(), right: new Set<string>() }
  const chosen: Candidate[] = []
  for (const pair of candidates) {
    if (taken.left.has(pair.left.id) || taken.right.has(pair.right.id)) continue
    taken.left.add(pair.left.id)
    taken.right.add(pair.right.id)
    chosen.push(pair)
  }
  return chosen
    .toSorted((a, b) => a.left.at - b.left.at)
    .map(({ left: one, right: other, reason }) => ({ left: one.id, right: other.id, reason }))
}
