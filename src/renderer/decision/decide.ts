import { endsHolding } from '#shared/holder/holder.ts'
import type { LetterLanguage, Note } from '#shared/letter/note.ts'
import type { Decision } from '#shared/workflow/decision.ts'
import type { DecisionAction } from '#shared/workflow/status.ts'
import { type Answer, ask } from '../draft/ask.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { desk, refreshQueue } from '../queries.ts'

/** What an editor writes to a decision. */
export interface Wording {
  readonly reasons: readonly string[]
  readonly note: string
  /** What the writer is asked to do; of a decision that the writer is written about. */
  readonly notes: readonly Note[]
  /** Of the letter; null for that of the article. */
  readonly language: LetterLanguage | null
  readonly override: string
  /** Of a hold: when the draft comes back, ISO UTC; null for a hold without a day. */
  readonly until: string | null
}

export const noWording: Wording = {
  reasons: [],
  note: '',
  notes: [],
  language: null,
  override: '',
  until: null,
}

/** Stores what is on screen and decides on exactly that; `over` names who holds the draft, where that is known. */
export async function decide(
  store: DraftStore,
  action: DecisionAction,
  { reasons, note, notes, language, override, until }: Wording,
  over: string | null = null,
): Promise<Answer<Decision>> {
  const flushed = await store.flush()
  if (!flushed.ok) return flushed
  const { contentHash } = flushed.value
  const answer = await ask(() =>
    desk.workflow.decide({
      draftId: store.id,
      action,
      contentHash,
      reasons: [...reasons],
      note: note.trim(),
      notes: [...notes],
      language,
      override: override.trim(),
      over,
      until,
    }),
  )
  await refreshQueue()
  if (!answer.ok) return answer
  const { status, decision } = answer.value
  store.patch({
    status,
    decisions: [...store.read().decisions, decision],
    ...(endsHolding(action) ? { holder: null } : {}),
    // The desk keeps it with the decision from here on.
    ...(decision.letter === null ? {} : { unsentLetter: null }),
  })
  return { ok: true, value: decision }
}

/** Takes a decision on a draft that has left the screen back, by a decision of its own. */
export async function takeBack(
  draftId: string,
  { action, contentHash }: Pick<Decision, 'action' | 'contentHash'>,
  over: string | null = null,
): Promise<void> {
  await desk.workflow.decide({
    draftId,
    action: action === 'hold' ? 'resume' : 'reopen',
    contentHash,
    over,
  })
  await refreshQueue()
}

/** Ticks a line of the checklist, or takes the tick back. It shows at once. */
export async function tick(store: DraftStore, item: string, done: boolean): Promise<Answer<null>> {
  const before = store.read().ticks
  const others = before.filter((key) => key !== item)
  store.patch({ ticks: done ? [...others, item] : others })
  const answer = await ask(() => desk.workflow.tick({ draftId: store.id, item, done }))
  store.patch(answer.ok ? answer.value : { ticks: before })
  return answer.ok ? { ok: true, value: null } : answer
}
