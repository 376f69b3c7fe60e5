import type { Outcome } from '#shared/contract/outcome.ts'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import { staysInAnew, takeProposal } from '#shared/summary/change.ts'
import { fromArticle } from '#shared/summary/from-article.ts'
import { keepAround } from '#shared/summary/keep-around.ts'
import type { Bullet, SummaryVersion } from '#shared/summary/summary.ts'
import { candidatesOf, setCandidateStatus, storedCandidate } from '../store/candidates.ts'
import type { Writer } from '../store/connection.ts'
import { granted, refuse } from '../store/refusal.ts'
import { assess } from './assessment.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { keepSummary, newLine } from './keep-summary.ts'
import { openBase } from './summaries.ts'
import { type WorkingCopy, workingCopy } from './working-copy.ts'

interface Mark {
  readonly by: string
  readonly at: string
}

/** A candidate as a bullet, taken by that editor; which findings it has is not known yet. */
function bulletOf(
  { id, candidate, provenance }: ModelCandidate,
  newId: string,
  mark: Mark,
): Bullet {
  const words = fromArticle(candidate, newId)
  if (provenance === null) return words
  const taken = { ...mark, findings: [] }
  return { ...words, origin: 'model', provenance: { ...provenance, candidateId: id, taken } }
}

/** The same bullets, where those of these candidates say which checks had a finding on them. */
function withFindings(
  { houseStyle }: Desk,
  { content, baselines }: WorkingCopy,
  bullets: readonly Bullet[],
  candidates: ReadonlySet<string>,
): { readonly bullets: readonly Bullet[]; readonly findings: readonly string[] } {
  const { verdicts } = assess({ content, bullets, baselines }, houseStyle)
  const named = bullets.map((bullet) => {
    const { provenance } = bullet
    if (provenance === undefined || !candidates.has(provenance.candidateId)) return bullet
    const findings = verdicts
      .filter(({ bulletId }) => bulletId === bullet.id)
      .flatMap((verdict) => verdict.findings.map(({ check }) => check))
    const taken = { ...provenance.taken, findings: [...new Set(findings)] }
    return { ...bullet, provenance: { ...provenance, taken } }
  })
  const all = named.flatMap(({ provenance }) =>
    provenance !== undefined && candidates.has(provenance.candidateId)
      ? provenance.taken.findings
      : [],
  )
  return { bullets: named, findings: [...new Set(all)] }
}

/** Keeps a summary with candidates in it, and lets the trail say which and what was found in them then. */
function keepTaken(
  desk: Desk,
  to: Writer,
  copy: WorkingCopy,
  plan: Omit<Parameters<typeof keepSummary>[3], 'act'>,
  taken: readonly ModelCandidate[],
): SummaryVersion {
  const ids = taken.map(({ id }) => id)
  const { bullets, findings } = withFindings(desk, copy, plan.bullets, new Set(ids))
  for (const id of ids) setCandidateStatus(to, id, 'taken')
  return keepSummary(desk, to, copy, {
    ...plan,
    bullets,
    act: (made) => ({
      action: 'candidates-taken',
      details: { ...made, candidates: ids, findings: [...findings] },
    }),
  })
}

const refuseOutdated = (candidates: readonly ModelCandidate[], isKnown: boolean): void => {
  if (!isKnown && candidates.some(({ outdated }) => outdated))
    refuse({ kind: 'candidate-outdated' })
}

interface Taking {
  readonly draftId: string
  readonly base: string | null
  readonly candidateId: string
  readonly bulletId: string | null
  readonly at: number
  readonly outdated: boolean
}

/** Its words come from the store, so that nobody can pass words of their own as a model's, or the other way round. */
export const takeCandidate = (desk: Desk, input: Taking): Outcome<SummaryVersion> =>
  desk.store.write((to) => {
    const copy = workingCopy(to, input.draftId)
    const base = input.base === null ? null : openBase(to, copy, input.base)
    const mark = { by: namedEditor(to), at: desk.now() }
    const candidate = storedCandidate(to, copy.draft.id, input.candidateId, copy.hash)
    refuseOutdated([candidate], input.outdated)
    const before = base?.bullets ?? []
    const made = bulletOf(candidate, desk.newId(), mark)
    const bullets = granted(takeProposal(before, input, made))
    const line = base
      ? { line: base.line, parent: base.id, method: 'edit' as const, lineMethod: base.lineMethod }
      : newLine(to, copy.draft.id, candidate.provenance === null ? 'extract' : 'model')
    return keepTaken(desk, to, copy, { ...line, before, bullets, ...mark }, [candidate])
  })

/** A candidate with faults stays out: it is taken by itself, by an editor who sees what is wrong with it. */
export const takeAllCandidates = (
  desk: Desk,
  input: { draftId: string; requestId: string; providerId: string | null; outdated: boolean },
): Outcome<SummaryVersion> =>
  desk.store.write((to) => {
    const copy = workingCopy(to, input.draftId)
    const mark = { by: namedEditor(to), at: desk.now() }
    const asked = candidatesOf(to, copy.draft.id, copy.hash).filter(
      ({ requestId, target }) => requestId === input.requestId && target.kind === 'summary',
    )
    const taken = asked
      .filter(
        ({ provenance, faults, status }) =>
          (provenance?.provider.id ?? null) === input.providerId &&
          faults.length === 0 &&
          status !== 'rejected',
      )
      .toSorted((a, b) => a.position - b.position)
    if (taken.length === 0) refuse({ kind: 'not-found', what: 'candidate' })
    refuseOutdated(taken, input.outdated)
    const fresh = taken.map((one) => bulletOf(one, desk.newId(), mark))
    const bullets = keepAround(copy.bullets, staysInAnew, fresh)
    const method = input.providerId === null ? 'extract' : 'model'
    for (const { id, status } of asked)
      if (status === 'waiting') setCandidateStatus(to, id, 'superseded')
    return keepTaken(
      desk,
      to,
      copy,
      { ...newLine(to, copy.draft.id, method), before: copy.bullets, bullets, ...mark },
      taken,
    )
  })
