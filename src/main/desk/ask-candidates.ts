import { randomBytes } from 'node:crypto'
import { findingMessage } from '#shared/checks/message.ts'
import { done, never, type Outcome } from '#shared/contract/outcome.ts'
import type { Provider } from '#shared/models/provider.ts'
import type { CandidateEvent, CandidateTarget } from '#shared/proposal/candidate.ts'
import { languageOf } from '#shared/proposal/languages.ts'
import { extractCandidates, extractSummary } from '#shared/summary/extract.ts'
import type { Bullet, Candidate } from '#shared/summary/summary.ts'
import type { KeyReading } from '../keys/key-ring.ts'
import { record } from '../store/audit.ts'
import { candidatesOf, setCandidateStatus } from '../store/candidates.ts'
import type { Writer } from '../store/connection.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { storedProvider } from '../store/providers.ts'
import { refuse } from '../store/refusal.ts'
import { promptFiles } from '../summarizer/prompt-files.ts'
import { propose } from '../summarizer/propose.ts'
import { bulletModel } from '../summarizer/provider-model.ts'
import { sideBySide } from '../summarizer/side-by-side.ts'
import type { AskingTurn } from './asking.ts'
import { type Assessment, assess } from './assessment.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { type Finished, keepCandidate } from './keep-candidate.ts'
import { type WorkingCopy, workingCopy } from './working-copy.ts'

export interface Question {
  readonly draftId: string
  readonly target: CandidateTarget
  readonly providerIds: readonly string[]
  readonly wish: string
}

/** What every model of one request is asked about. */
interface Asked {
  readonly requestId: string
  readonly copy: WorkingCopy
  readonly assessment: Assessment
  readonly providers: readonly Provider[]
}

const sameTarget = (a: CandidateTarget, b: CandidateTarget): boolean =>
  a.kind === b.kind && (a.kind !== 'bullet' || b.kind !== 'bullet' || a.bulletId === b.bulletId)

/** Takes the article as it is saved, and puts on record to whom it is about to be sent. */
const begin = (desk: Desk, { draftId, target, providerIds }: Question): Outcome<Asked> =>
  desk.store.write((to) => {
    const mark = { by: namedEditor(to), at: desk.now() }
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

/**
 * Asks models for candidates. They are kept as they are finished; of the summary nothing changes.
 *
 * @param caller its end stops the requests
 * @returns problem `not-found`, `locked`, `too-short` or `no-editor` before anything is sent
 */
export async function askCandidates(
  desk: Desk,
  question: Question,
  caller: AbortSignal | undefined,
): Promise<Outcome<AsyncGenerator<CandidateEvent, void, void>>> {
  const asked = begin(desk, question)
  if (!asked.ok) return asked
  const turn = desk.asking.begin(question.draftId, caller)
  return done(stream(desk, question, asked.value, turn))
}

async function* stream(
  desk: Desk,
  question: Question,
  asked: Asked,
  turn: AskingTurn,
): AsyncGenerator<CandidateEvent, void, void> {
  let isAnyGood = false
  try {
    const streams = asked.providers.map((provider) =>
      fromProvider(desk, question, asked, provider, turn.signal),
    )
    for await (const event of sideBySide(streams, turn.stop)) {
      if (event.kind === 'candidate' && event.candidate.faults.length === 0) isAnyGood = true
      yield event
    }
    if (turn.leftBy() === null && !isAnyGood) {
      yield { kind: 'fallback', candidates: [...extractive(desk, question.target, asked)] }
    }
    yield { kind: 'ended', why: turn.leftBy() ?? 'done' }
  } finally {
    turn.end()
  }
}

async function* fromProvider(
  desk: Desk,
  { draftId, target, wish }: Question,
  { requestId, copy, assessment }: Asked,
  provider: Provider,
  signal: AbortSignal,
): AsyncGenerator<CandidateEvent, void, void> {
  const providerId = provider.id
  const reading: KeyReading = await desk.keys.read(providerId)
  if (!reading.ok) {
    const { why } = reading
    return yield { kind: 'failed', providerId, failure: { kind: 'key-unreadable', why } }
  }
  const model = bulletModel(provider, reading.key, { patience: desk.patience })
  const keep = (event: Finished) =>
    keepCandidate(desk, { draftId, requestId, target, copy, model }, event)
  const events = propose({
    model,
    index: assessment.index,
    style: desk.houseStyle,
    target,
    bullets: copy.bullets,
    findings: findingsToMend(target, assessment),
    wish,
    prompts: promptFiles(),
    signal,
    now: () => new Date(desk.now()),
    random: () => randomBytes(12).toString('hex'),
  })
  for await (const event of events) {
    switch (event.kind) {
      case 'asked':
        yield { ...event, providerId, positions: [...event.positions] }
        break
      case 'arrived':
        yield { ...event, providerId }
        break
      case 'failed':
        // Whoever stopped it knows; the end of the whole stream says why.
        if (event.failure.kind !== 'stopped') yield { ...event, providerId }
        break
      case 'finished':
        yield { kind: 'candidate', providerId, candidate: keep(event) }
        break
      default:
        never(event)
    }
  }
}

/** What the checks say of the bullet that is asked anew, in the language of the article. */
function findingsToMend(target: CandidateTarget, { article, open }: Assessment): readonly string[] {
  if (target.kind !== 'bullet') return []
  const language = languageOf(article)
  return open
    .filter(({ place }) => place.kind === 'bullet' && place.bulletId === target.bulletId)
    .map((finding) => findingMessage(finding, language))
}

/** What the article itself offers in the place of what no model could make. */
function extractive(
  { houseStyle }: Desk,
  target: CandidateTarget,
  { copy: { bullets }, assessment: { index } }: Asked,
): readonly Candidate[] {
  switch (target.kind) {
    case 'summary':
      return extractSummary(
        index,
        houseStyle,
        bullets.filter(({ locked, origin }) => locked || origin === 'hand'),
      )
    case 'bullet':
      return extractCandidates(
        index,
        bullets.filter(({ id }) => id !== target.bulletId),
        houseStyle,
      )
    case 'new-bullet':
      return extractCandidates(index, bullets, houseStyle)
  }
}
