import { readArticle } from '#shared/article/read.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { EditorProfile } from '#shared/editors/profile.ts'
import { endsHolding } from '#shared/holder/holder.ts'
import { isLetterAction, type Letter } from '#shared/letter/letter.ts'
import { writtenNotes } from '#shared/letter/note.ts'
import { type Written, writeLetter } from '#shared/letter/write-letter.ts'
import { openProposals } from '#shared/suggestion/suggested.ts'
import { acceptanceHolds } from '#shared/workflow/acceptance.ts'
import { approvalState } from '#shared/workflow/approval.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import type { Decision } from '#shared/workflow/decision.ts'
import { blockingFindings } from '#shared/workflow/gate.ts'
import type { DecisionAction, DraftStatus } from '#shared/workflow/status.ts'
import { type TransitionInput, transition } from '#shared/workflow/transition.ts'
import { acceptancesOf } from '../store/acceptances.ts'
import type { Act } from '../store/act.ts'
import { record } from '../store/audit.ts'
import { decisionHash } from '../store/compare-tables.ts'
import type { Reader, Writer } from '../store/connection.ts'
import { decisionWord } from '../store/decision-word.ts'
import { decisionsOf, insertDecision } from '../store/decisions.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { setStatus, storedDraft } from '../store/drafts.ts'
import { holderOf } from '../store/holders.ts'
import { refuse } from '../store/refusal.ts'
import { tick, ticksOf, untick } from '../store/ticks.ts'
import { forgetUnsentLetter } from '../store/unsent-letters.ts'
import { assess } from './assessment.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { namedEditor, sittingProfile } from './editor.ts'
import { hand, heldUntilDecided, letGo, refuseHeldBut } from './holders.ts'
import { keepRevision } from './keep-revision.ts'
import { answer } from './problems.ts'
import { startReview } from './review.ts'
import { type WorkingCopy, workingCopy } from './working-copy.ts'

interface Ticked {
  readonly ticks: readonly string[]
  readonly status: DraftStatus
}

/** An item that the house style has; ticking what is ticked changes nothing. */
const setTick = (
  desk: Desk,
  { draftId, item, done }: { draftId: string; item: string; done: boolean },
): Outcome<Ticked> =>
  desk.store.write((to) => {
    const draft = storedDraft(to, draftId)
    if (!desk.houseStyle.checklist.some(({ key }) => key === item)) {
      refuse({ kind: 'bad-request', where: 'item' })
    }
    const before = ticksOf(to, draftId)
    if (before.includes(item) === done) return { ticks: before, status: draft.status }
    const mark = { by: namedEditor(to), at: desk.now() }
    if (done) tick(to, draftId, item, mark)
    else untick(to, draftId, item)
    const status = startReview(to, draft, mark)
    const action = done ? 'item-ticked' : 'item-unticked'
    record(to, { draftId, ...mark }, { action, details: { item } })
    return { ticks: ticksOf(to, draftId), status }
  })

interface Wish extends Written {
  /** From whom the draft is taken knowingly: the id of an editor, or null. */
  readonly over: string | null
  readonly draftId: string
  readonly action: DecisionAction
  readonly contentHash: string
  readonly override: string
  readonly until: string | null
}

interface Decided {
  readonly status: DraftStatus
  readonly decision: Decision
}

const decide = (desk: Desk, wish: Wish): Outcome<Decided> =>
  desk.store.write((to) => {
    const copy = workingCopy(to, wish.draftId)
    const hash = contentHash(copy.content, copy.bullets)
    if (hash !== wish.contentHash) refuse({ kind: 'content-changed' })
    return decideOn(desk, to, copy, hash, wish, sittingProfile(to))
  })

/**
 * Decides on exactly what is saved: content, findings and acceptances are read anew, here.
 *
 * @param hash of the content of `copy`
 * @param editor who decides; null for nobody whose name is known
 */
export function decideOn(
  desk: Desk,
  to: Writer,
  copy: WorkingCopy,
  hash: string,
  wish: Omit<Wish, 'contentHash'>,
  editor: Pick<EditorProfile, 'id' | 'name'> | null,
): Decided {
  const at = desk.now()
  refuseHeldBut(holderOf(to, wish.draftId, at), editor?.id ?? null, wish.over)
  refuseUnknownReason(desk, wish)
  const by = editor?.name ?? null
  const input = transitionInput(desk, to, copy, wish, hash, by)
  const granted = transition(copy.draft.status, wish.action, input)
  if (!granted.ok) {
    return refuse({ kind: 'not-allowed', action: wish.action, blockers: [...granted.blockers] })
  }
  const mark = { by: by ?? refuse({ kind: 'no-editor' }), at }
  const letter = letterOf(desk, copy, wish, mark.by)
  const overridden = wish.action === 'approve' ? blockingFindings(input.findings) : []
  const decision: Decision = {
    id: desk.newId(),
    action: wish.action,
    from: copy.draft.status,
    to: granted.to,
    contentHash: hash,
    reasons: [...wish.reasons],
    note: wish.note,
    notes: letter === null ? [] : [...writtenNotes(wish.notes)],
    letter,
    override: overridden.length > 0 ? wish.override : '',
    overridden: overridden.map(({ key: _, ...finding }) => finding),
    until: wish.action === 'hold' ? wish.until : null,
    ...mark,
  }
  const on = { revision: copy.hash, version: copy.version?.id ?? null }
  const holder = wish.action === 'reopen' ? heldUntilDecided(to, wish.draftId) : null
  const { hash: revised, content } = copy
  const plan = { hash: revised, content, why: 'decided', decision: wish.action } as const
  keepRevision(to, wish.draftId, plan, mark)
  insertDecision(to, wish.draftId, decision, on)
  if (letter !== null) forgetUnsentLetter(to, wish.draftId)
  setStatus(to, wish.draftId, decision.to, mark.at, decision.until)
  record(to, { draftId: wish.draftId, ...mark }, decisionAct(wish.draftId, decision, on))
  if (endsHolding(wish.action)) letGo(to, wish.draftId, mark, true)
  if (holder !== null) hand(desk, to, { draftId: wish.draftId, editor: holder, word: '' }, mark)
  return { status: decision.to, decision }
}

function refuseUnknownReason(
  desk: Desk,
  { reasons, notes }: Pick<Wish, 'reasons' | 'notes'>,
): void {
  const known = new Set(desk.houseStyle.reasons.map(({ key }) => key))
  if (!reasons.every((reason) => known.has(reason))) {
    refuse({ kind: 'bad-request', where: 'reasons' })
  }
  if (!notes.every(({ reason }) => reason === null || known.has(reason))) {
    refuse({ kind: 'bad-request', where: 'notes' })
  }
}

/** Written from what is decided on, not from what a screen showed; null where the writer hears nothing. */
function letterOf(
  { houseStyle }: Desk,
  { content, draft }: WorkingCopy,
  wish: Omit<Wish, 'contentHash'>,
  editor: string,
): Letter | null {
  const { action } = wish
  if (!isLetterAction(action)) return null
  const article = readArticle(content)
  return writeLetter({ action, written: wish, article, writer: draft.writer, editor, houseStyle })
}

/** Everything that the guard looks at, none of it from the caller but the wish itself. */
function transitionInput(
  desk: Desk,
  from: Reader,
  copy: WorkingCopy,
  { action, reasons, note, notes, override }: Omit<Wish, 'contentHash'>,
  hash: string,
  editor: string | null,
): TransitionInput {
  const { draft, bullets } = copy
  return {
    editor,
    checklist: desk.houseStyle.checklist.map(({ key }) => key),
    ticks: ticksOf(from, draft.id),
    bullets,
    // Only an approval is held against them, and nothing else waits for the checks.
    ...(action === 'approve' ? lookedAt(desk, from, copy) : { accepted: new Set(), findings: [] }),
    proposals: openProposals(copy.content),
    override,
    reasons,
    note,
    notes: writtenNotes(notes).length,
    approval: approvalState(decisionsOf(from, draft.id), hash),
  }
}

/** The bullets whose acceptance holds, and the findings that nobody set aside. */
function lookedAt(
  desk: Desk,
  from: Reader,
  copy: WorkingCopy,
): Pick<TransitionInput, 'accepted' | 'findings'> {
  const { draft, bullets } = copy
  const dismissals = dismissalsOf(from, draft.id)
  const { article, verdicts, open } = assess(copy, desk.houseStyle, dismissals)
  const acceptances = acceptancesOf(from, draft.id)
  const accepted = bullets.filter((bullet) => {
    const verdict = verdicts.find(({ bulletId }) => bulletId === bullet.id)
    return verdict !== undefined && acceptanceHolds(bullet, verdict, article, acceptances)
  })
  return { accepted: new Set(accepted.map(({ id }) => id)), findings: open }
}

/** The line of the trail for a decision. */
export function decisionAct(
  draftId: string,
  decision: Decision,
  { revision, version }: { readonly revision: string; readonly version: string | null },
): Act {
  const { id, from, to, contentHash, reasons, note, notes, override, until } = decision
  return {
    action: decisionWord(decision.action),
    details: {
      decision: id,
      decisionHash: decisionHash(draftId, decision, revision, version),
      from,
      to,
      contentHash,
      revision,
      version,
      reasons,
      note,
      notes: notes.length,
      override,
      until,
    },
  }
}

export const workflowCalls = (desk: Desk) => ({
  tick: calls.workflow.tick.handler(({ input }) => {
    const { ticks, status } = answer(setTick(desk, input))
    return { ticks: [...ticks], status }
  }),
  decide: calls.workflow.decide.handler(({ input }) => answer(decide(desk, input))),
})
