import type { Outcome } from '#shared/contract/outcome.ts'
import { bulletTextHash, evidenceHash } from '#shared/workflow/acceptance.ts'
import type { Acceptance } from '#shared/workflow/decision.ts'
import { acceptancesOf, putAcceptance, removeAcceptance } from '../store/acceptances.ts'
import { record } from '../store/audit.ts'
import { baselinesOf } from '../store/baselines.ts'
import type { Reader, Writer } from '../store/connection.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { setCounts, storedDraft } from '../store/drafts.ts'
import { refuse } from '../store/refusal.ts'
import { assess, digestOf } from './assessment.ts'
import { keepBaselines, seenBaselines } from './baselines.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { startReview } from './review.ts'
import { type WorkingCopy, workingCopy } from './working-copy.ts'

export interface Seen {
  readonly draftId: string
  readonly bulletId: string
  readonly textHash: string
  readonly evidenceHash: string
  readonly note: string
}

/**
 * Records that a named editor stands for a bullet. What it rests on is computed here, from what is
 * saved: an acceptance of words or evidence that the editor did not see cannot be made.
 */
export const acceptBullet = (desk: Desk, seen: Seen): Outcome<readonly Acceptance[]> =>
  desk.store.write((to) => {
    const { draftId, bulletId, note, ...hashes } = seen
    const mark = { by: namedEditor(to), at: desk.now() }
    const { copy, bullet, found } = holdAgainstStored(desk, to, seen)
    putAcceptance(to, draftId, { bulletId, ...hashes, note, ...mark })
    const baselines = keepBaselines(to, draftId, seenBaselines([bullet], found), mark)
    recount(desk, to, copy)
    startReview(to, storedDraft(to, draftId), mark)
    record(
      to,
      { draftId, ...mark },
      { action: 'bullet-accepted', details: { bullet: bulletId, ...hashes, note, baselines } },
    )
    return acceptancesOf(to, draftId)
  })

function holdAgainstStored(desk: Desk, from: Reader, seen: Seen) {
  const copy = workingCopy(from, seen.draftId)
  const bullet =
    copy.bullets.find(({ id }) => id === seen.bulletId) ??
    refuse({ kind: 'not-found', what: 'bullet' })
  const found = assess(copy, desk.houseStyle)
  const { article, verdicts } = found
  const evidence = verdicts.find(({ bulletId }) => bulletId === bullet.id)?.evidence ?? []
  const same =
    seen.textHash === bulletTextHash(bullet) &&
    seen.evidenceHash === evidenceHash({ evidence }, article)
  if (!same) refuse({ kind: 'content-changed' })
  if (evidence.length === 0 && seen.note.trim() === '') refuse({ kind: 'note-required' })
  return { copy, bullet, found }
}

/** What had become of the article under the bullet is answered: the queue no longer counts it. */
function recount(desk: Desk, to: Writer, { draft, bullets, content }: WorkingCopy): void {
  const baselines = baselinesOf(to, draft.id, bullets)
  const dismissals = dismissalsOf(to, draft.id)
  const { blockers, warnings, findings } = digestOf(
    assess({ content, bullets, baselines }, desk.houseStyle, dismissals),
  )
  setCounts(to, draft.id, { blockers, warnings, findings })
}

/** Takes an acceptance back; one that is not there stays away without a word in the trail. */
export const withdrawAcceptance = (
  desk: Desk,
  { draftId, bulletId }: { readonly draftId: string; readonly bulletId: string },
): Outcome<readonly Acceptance[]> =>
  desk.store.write((to) => {
    storedDraft(to, draftId)
    const before = acceptancesOf(to, draftId)
    if (!before.some((acceptance) => acceptance.bulletId === bulletId)) return before
    const mark = { by: namedEditor(to), at: desk.now() }
    removeAcceptance(to, draftId, bulletId)
    record(
      to,
      { draftId, ...mark },
      { action: 'acceptance-withdrawn', details: { bullet: bulletId } },
    )
    return acceptancesOf(to, draftId)
  })
