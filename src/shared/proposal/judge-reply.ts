import { findingMessage } from '#shared/checks/message.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { type Neighbour, SAME_POINT } from '#shared/summary/near-copy.ts'
import type { CandidateTarget } from './candidate.ts'
import type { Places } from './kept-bullets.ts'
import { readBullet } from './read-reply.ts'
import type { ReplyFault } from './reply-fault.ts'
import { type Standard, type Validated, validate } from './validate.ts'

/** Two choices for one place may say the same, but not in the same words; */
const SAME_CHOICE = 0.9
/** and a choice that is the present bullet is none. */
const SAME_WORDS = 1

/** Bullets by their position; null for one that could not be read as a bullet. */
export type Drafts = ReadonlyMap<number, Validated | null>

function neighboursOf(
  { kept, present }: Places,
  target: CandidateTarget,
  siblings: readonly string[],
): readonly Neighbour[] {
  return [
    ...kept.map(({ heading, text }) => ({ text: text || heading, from: SAME_POINT })),
    ...siblings.map((text) => ({
      text,
      from: target.kind === 'summary' ? SAME_POINT : SAME_CHOICE,
    })),
    ...(present ? [{ text: present.text, from: SAME_WORDS }] : []),
  ]
}

const isSound = (draft: Validated | null | undefined): draft is Validated =>
  draft?.faults.length === 0

/**
 * Reads and validates the bullets of one reply, beside those of earlier ones.
 *
 * @param arrived what came, by position
 * @param before what stands at other positions
 * @example judgeReply(new Map([[0, { sources: ['S1'], text: '...' }]]), new Map(), target, places, standard)
 */
export function judgeReply(
  arrived: ReadonlyMap<number, unknown>,
  before: Drafts,
  target: CandidateTarget,
  places: Places,
  standard: Standard,
): Drafts {
  const sound = [...before].flatMap(([position, draft]) =>
    !arrived.has(position) && isSound(draft) ? [draft.candidate.text] : [],
  )
  const judged = new Map<number, Validated | null>()
  for (const [position, value] of arrived) {
    const { bullet, faults } = readBullet(value)
    const siblings = [...sound, ...[...judged.values()].flatMap((one) => one?.candidate.text ?? [])]
    judged.set(
      position,
      bullet && validate(bullet, faults, standard, neighboursOf(places, target, siblings)),
    )
  }
  return judged
}

/**
 * Says what the first bullet of a summary lacks when no bullet of it has the main news.
 *
 * @example mainNewsFault(drafts, places, standard)?.check // 'summary/lead-missing'
 */
export function mainNewsFault(
  drafts: Drafts,
  { kept }: Places,
  { index, style, language }: Standard,
): Extract<ReplyFault, { kind: 'finding' }> | null {
  const texts = [...drafts].flatMap(([position, draft]) =>
    draft ? [{ id: String(position), heading: '', text: draft.candidate.text, glued: false }] : [],
  )
  const finding = checkSummary([...kept, ...texts], index, style).findings.find(
    ({ check }) => check === 'summary/lead-missing',
  )
  return finding
    ? { kind: 'finding', check: finding.check, message: findingMessage(finding, language) }
    : null
}
