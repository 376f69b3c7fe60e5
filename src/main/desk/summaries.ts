import type { FindingAnswer } from '#shared/contract/findings.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { applyChange, staysInAnew } from '#shared/summary/change.ts'
import { extractCandidates, extractSummary } from '#shared/summary/extract.ts'
import { fromArticle } from '#shared/summary/from-article.ts'
import { keepAround } from '#shared/summary/keep-around.ts'
import type {
  Bullet,
  Candidate,
  SummaryChange,
  SummaryVersion,
  VersionRow,
} from '#shared/summary/summary.ts'
import { record } from '../store/audit.ts'
import type { Reader } from '../store/connection.ts'
import { setCurrentVersion, storedDraft } from '../store/drafts.ts'
import { recordHash } from '../store/record-hash.ts'
import { granted, refuse } from '../store/refusal.ts'
import { lineHead, summaryVersion, versionRows } from '../store/summaries.ts'
import { acceptBullet, withdrawAcceptance } from './acceptances.ts'
import { indexOf } from './assessment.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { editorOf } from './editor.ts'
import { recordAnswer } from './findings.ts'
import { keepSummary, newLine } from './keep-summary.ts'
import { refreshDigest } from './new-version.ts'
import { answer } from './problems.ts'
import { startReview } from './review.ts'
import { type WorkingCopy, workingCopy } from './working-copy.ts'

const changeSummary = (
  desk: Desk,
  input: {
    draftId: string
    base: string | null
    change: SummaryChange
    answers: FindingAnswer | null
  },
): Outcome<SummaryVersion> =>
  desk.store.write((to) => {
    const copy = workingCopy(to, input.draftId)
    const base = input.base === null ? null : openBase(to, copy, input.base)
    const mark = { by: editorOf(to), at: desk.now() }
    const before = base?.bullets ?? []
    const bullets = granted(
      applyChange(before, input.change, {
        editor: mark.by,
        newId: desk.newId,
        isCandidate: (candidate) => isCandidate(desk, copy, before, input.change, candidate),
        broughtBullet: ({ versionId, bulletId }) =>
          summaryVersion(to, copy.draft.id, versionId).bullets.find(({ id }) => id === bulletId) ??
          null,
      }),
    )
    if (base && bullets === base.bullets && base.id === copy.version?.id) return base
    if (input.answers) {
      recordAnswer(desk, to, copy, input.answers, { draftId: copy.draft.id, ...mark })
    }
    return keepSummary(desk, to, copy, {
      ...(base
        ? { line: base.line, parent: base.id, method: 'edit', lineMethod: base.lineMethod }
        : newLine(to, copy.draft.id, 'edit')),
      before,
      bullets,
      ...mark,
      act: (made) => ({
        action: 'summary-changed',
        details: { change: input.change.kind, ...made },
      }),
    })
  })

/**
 * The version that a change builds on: the head of its line, or the current one, so that one can go on
 * from where an undo led. Anything else was overtaken elsewhere.
 */
export function openBase(from: Reader, { draft }: WorkingCopy, id: string): SummaryVersion {
  const base = summaryVersion(from, draft.id, id)
  const head = lineHead(from, draft.id, base.line)
  if (base.seq !== head && base.id !== draft.current_version) {
    refuse({ kind: 'conflict', seq: head })
  }
  return base
}

/** Computed anew from the saved article, so that nobody can pass words of their own as extractive. */
function isCandidate(
  desk: Desk,
  copy: WorkingCopy,
  bullets: readonly Bullet[],
  change: SummaryChange,
  candidate: Candidate,
): boolean {
  const replaced = change.kind === 'take' ? change.bulletId : null
  const wanted = recordHash(candidate)
  const offered = [
    ...candidatesBeside(desk, copy, bullets, replaced),
    // What an ask for the whole falls back on (offered-by-article.ts).
    ...extractSummary(indexOf(copy.content), desk.houseStyle, bullets.filter(staysInAnew)),
  ]
  return offered.some((one) => recordHash(one) === wanted)
}

const candidatesBeside = (
  desk: Desk,
  { content }: WorkingCopy,
  bullets: readonly Bullet[],
  replaced: string | null,
): readonly Candidate[] =>
  extractCandidates(
    indexOf(content),
    bullets.filter(({ id }) => id !== replaced),
    desk.houseStyle,
  )

const listCandidates = (
  desk: Desk,
  { draftId, bulletId }: { draftId: string; bulletId: string | null },
): Outcome<readonly Candidate[]> =>
  desk.store.read((from) => {
    const copy = workingCopy(from, draftId)
    if (bulletId !== null && !copy.bullets.some(({ id }) => id === bulletId)) {
      refuse({ kind: 'not-found', what: 'bullet' })
    }
    return candidatesBeside(desk, copy, copy.bullets, bulletId)
  })

const listVersions = (desk: Desk, draftId: string): Outcome<readonly VersionRow[]> =>
  desk.store.read((from) => versionRows(from, storedDraft(from, draftId).id))

const readVersion = (
  desk: Desk,
  { draftId, versionId }: { draftId: string; versionId: string },
): Outcome<SummaryVersion> =>
  desk.store.read((from) => summaryVersion(from, storedDraft(from, draftId).id, versionId))

/** A new line of extractive bullets around the locked ones. */
const regenerate = (desk: Desk, draftId: string): Outcome<SummaryVersion> =>
  desk.store.write((to) => {
    const copy = workingCopy(to, draftId)
    const mark = { by: editorOf(to), at: desk.now() }
    const locked = copy.bullets.filter((bullet) => bullet.locked)
    const candidates = extractSummary(indexOf(copy.content), desk.houseStyle, locked)
    const fresh = candidates.map((candidate) => fromArticle(candidate, desk.newId()))
    const bullets = keepAround(copy.bullets, (bullet) => bullet.locked, fresh)
    if (bullets.length === 0) refuse({ kind: 'too-short' })
    return keepSummary(desk, to, copy, {
      ...newLine(to, draftId, 'extract'),
      before: copy.bullets,
      bullets,
      ...mark,
      act: (made) => ({ action: 'summary-regenerated', details: made }),
    })
  })

/** Makes a version the one that counts; the current one again changes nothing. */
const useVersion = (
  desk: Desk,
  { draftId, versionId }: { draftId: string; versionId: string },
): Outcome<SummaryVersion> =>
  desk.store.write((to) => {
    const { draft, content } = workingCopy(to, draftId)
    const version = summaryVersion(to, draftId, versionId)
    if (draft.current_version === version.id) return version
    const mark = { by: editorOf(to), at: desk.now() }
    setCurrentVersion(to, draftId, version.id)
    refreshDigest(desk, to, draftId, { content, bullets: version.bullets, at: mark.at })
    startReview(to, draft, mark)
    record(to, { draftId, ...mark }, { action: 'version-used', details: { version: version.id } })
    return version
  })

export const summaryCalls = (desk: Desk) => ({
  change: calls.summaries.change.handler(({ input }) => answer(changeSummary(desk, input))),
  use: calls.summaries.use.handler(({ input }) => answer(useVersion(desk, input))),
  versions: calls.summaries.versions.handler(({ input }) => [
    ...answer(listVersions(desk, input.draftId)),
  ]),
  version: calls.summaries.version.handler(({ input }) => answer(readVersion(desk, input))),
  baselines: calls.summaries.baselines.handler(({ input }) => [
    ...answer(desk.store.read((from) => workingCopy(from, input.draftId).baselines)),
  ]),
  candidates: calls.summaries.candidates.handler(({ input }) => [
    ...answer(listCandidates(desk, input)),
  ]),
  regenerate: calls.summaries.regenerate.handler(({ input }) =>
    answer(regenerate(desk, input.draftId)),
  ),
  accept: calls.summaries.accept.handler(({ input }) => [...answer(acceptBullet(desk, input))]),
  unaccept: calls.summaries.unaccept.handler(({ input }) => [
    ...answer(withdrawAcceptance(desk, input)),
  ]),
})
