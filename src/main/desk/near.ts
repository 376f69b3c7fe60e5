import type { Content } from '#shared/article/content.ts'
import { furnitureOf } from '#shared/checks/article/furniture-lines.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { NearFound } from '#shared/contract/near.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { textMarks, titleMarks } from '#shared/near/marks.ts'
import {
  byNearness,
  NEAR_CHECK,
  type NearMatch,
  nearKey,
  nearSeverity,
} from '#shared/near/match.ts'
import { nearText } from '#shared/near/near-text.ts'
import { isSameTopic, type Nearness, nearness } from '#shared/near/nearness.ts'
import { writerOf } from '#shared/returning/returning.ts'
import type { Dismissal } from '#shared/workflow/dismissal.ts'
import type { Reader } from '../store/connection.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { storedDraft } from '../store/drafts.ts'
import { newestReadable } from '../store/journal.ts'
import { draftsWithMarks, type NearDraft } from '../store/near-drafts.ts'
import { unreadCount } from '../store/near-texts.ts'
import { refuse } from '../store/refusal.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { type DismissedFinding, keepDismissal } from './keep-dismissal.ts'
import { answer } from './problems.ts'

/** Texts that are read for one check, and titles that are compared. */
const MOST_READ = 10
const MOST_TITLES = 40
/** More is no help to who must look at each. */
const MOST_SHOWN = 8

interface Asked {
  readonly content: Content
  readonly writer: string
  /** The draft itself, where it is on the desk. */
  readonly except: string | null
}

/** The drafts of the whole store that a text reads like, the nearest first. */
export function nearTo(
  from: Reader,
  style: HouseStyle,
  { content, writer, except }: Asked,
): readonly NearMatch[] {
  const isFurniture = (line: string) => furnitureOf(line, style) !== null
  const text = nearText(content, isFurniture)
  const match = (draft: NearDraft, near: Nearness): NearMatch => {
    const { id: draftId, ...shown } = draft
    const own = writerOf(writer, draft.writer) === 'same'
    const passages = near.passages.map(({ one, other, words }) => ({
      one: [...one],
      other: [...other],
      words,
    }))
    return { ...shown, ...near, key: nearKey(near.kind, draftId), draftId, own, passages }
  }
  const byText = draftsWithMarks(from, textMarks(text), except, MOST_READ).flatMap((draft) => {
    const other = newestReadable(from, draft.id)
    const near = other && nearness(text, nearText(other, isFurniture))
    return near === null ? [] : [match(draft, near)]
  })
  const found = new Set(byText.map(({ draftId }) => draftId))
  const byTitle = draftsWithMarks(from, titleMarks(content.title), except, MOST_TITLES)
    .filter(({ id, title }) => !found.has(id) && isSameTopic(content.title, title))
    .map((draft) => match(draft, { kind: 'topic', share: 0, passages: [] }))
  return [...byText, ...byTitle].toSorted(byNearness).slice(0, MOST_SHOWN)
}

const foundFor = (desk: Desk, from: Reader, asked: Asked): NearFound => ({
  matches: [...nearTo(from, desk.houseStyle, asked)],
  unread: unreadCount(from),
})

/** Its text alone: summary and evidence have no part in the comparison. */
function askedOf(from: Reader, draftId: string): Asked {
  const { writer } = storedDraft(from, draftId)
  const content = newestReadable(from, draftId) ?? refuse({ kind: 'not-found', what: 'draft' })
  return { content, writer, except: draftId }
}

/**
 * The drafts that ask whoever has this one to look: those that it reads like and that nobody set aside on
 * either side.
 */
export function unansweredNear(
  from: Reader,
  style: HouseStyle,
  draftId: string,
): readonly string[] {
  const answered = new Set(dismissalsOf(from, draftId).map(({ key }) => key))
  const isAnswered = (other: string): boolean =>
    dismissalsOf(from, other).some(
      ({ check, key }) => check === NEAR_CHECK && key.endsWith(`/${draftId}`),
    )
  return nearTo(from, style, askedOf(from, draftId))
    .filter((match) => nearSeverity(match) !== 'note' && !answered.has(match.key))
    .map((match) => match.draftId)
    .filter((other) => !isAnswered(other))
}

const dismiss = (desk: Desk, given: DismissedFinding): Outcome<readonly Dismissal[]> =>
  keepDismissal(desk, given, (to) => {
    const match =
      nearTo(to, desk.houseStyle, askedOf(to, given.draftId)).find(
        ({ key }) => key === given.key,
      ) ?? refuse({ kind: 'not-found', what: 'finding' })
    return { check: NEAR_CHECK, severity: nearSeverity(match), bullet: null }
  })

export const nearCalls = (desk: Desk) => ({
  find: calls.near.find.handler(({ input: { draftId } }) =>
    answer(desk.store.read((from) => foundFor(desk, from, askedOf(from, draftId)))),
  ),
  findText: calls.near.findText.handler(({ input }) =>
    answer(desk.store.read((from) => foundFor(desk, from, { ...input, except: null }))),
  ),
  dismiss: calls.near.dismiss.handler(({ input }) => [...answer(dismiss(desk, input))]),
})
