import type { Outcome } from '#shared/contract/outcome.ts'
import type { Provider } from '#shared/models/provider.ts'
import type { CandidateTarget } from '#shared/proposal/candidate.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { record } from '../store/audit.ts'
import { candidatesOf, setCandidateStatus } from '../store/candidates.ts'
import type { Writer } from '../store/connection.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { storedProvider } from '../store/providers.ts'
import { refuse } from '../store/refusal.ts'
import { type Assessment, assess } from './assessment.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { type WorkingCopy, workingCopy } from './working-copy.ts'

export interface Question {
  readonly draftId: string
  readonly target: CandidateTarget
  readonly providerIds: readonly string[]
  readonly wish: string
}

/** What every model of one request is asked about. */
export interface Asked {
  readonly requestId: string
  readonly copy: WorkingCopy
  readonly assessment: Assessment
  readonly providers: readonly Provider[]
}

const sameTarget = (a: CandidateTarget, b: CandidateTarget): boolean =>
  a.kind === b.kind && (a.kind !== 'bullet' || b.kind !== 'bullet' || a.bulletId === b.bulletId)

/**
 * Takes the article as it is saved, and puts on record to whom it is about to be sent.
 *
 * @param editor who asked, where that was earlier; null: the editor of now
 */
export const beginAsking = (
  desk: Desk,
  { draftId, target, providerIds }: Question,
  editor: string | null = null,
): Outcome<Asked> =>
  desk.store.write((to) => {
    const mark = { by: editor ?? namedEditor(to), at: desk.now() }
    const copy = workingCopy(to, draftId)
    if (target.kind === 'bullet') refuseBullet(copy.bullets, target.bulletId)
    const assessment = assess(copy, desk.houseStyle, dismissalsOf(to, draftId))
    if (assessment.index.sentences.length === 0) refuse({ kind: 'too-short' })
    const providers = [...new Set(providerIds)].map((id) => storedProvider(to, id).provider)
    supersede(to, copy, target)
    const requestId = desk.newId()
    record(
      to,
      { draftId, ...mark },
      {
        action: 'candidates-asked',
        details: {
          request: requestId,
          target: target.kind,
          providers: providers.map(({ id }) => id),
          contentHash: copy.hash,
        },
      },
    )
    return { requestId, copy, assessment, providers }
  })

function refuseBullet(bullets: readonly Bullet[], id: string): void {
  const bullet = bullets.find((one) => one.id === id)
  if (!bullet) refuse({ kind: 'not-found', what: 'bullet' })
  if (bullet.locked) refuse({ kind: 'locked' })
}

/** What was proposed for the same place before gives way, and stays in the history. */
function supersede(to: Writer, { draft, hash }: WorkingCopy, target: CandidateTarget): void {
  for (const one of candidatesOf(to, draft.id, hash)) {
    if (one.status === 'waiting' && sameTarget(one.target, target)) {
      setCandidateStatus(to, one.id, 'superseded')
    }
  }
}
