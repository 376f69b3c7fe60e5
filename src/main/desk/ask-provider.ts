import { randomBytes } from 'node:crypto'
import { findingMessage } from '#shared/checks/message.ts'
import { never } from '#shared/contract/outcome.ts'
import type { Provider } from '#shared/models/provider.ts'
import type { CandidateEvent, CandidateTarget } from '#shared/proposal/candidate.ts'
import { languageOf } from '#shared/proposal/languages.ts'
import { promptFiles } from '../summarizer/prompt-files.ts'
import { propose } from '../summarizer/propose.ts'
import type { Assessment } from './assessment.ts'
import type { Asked, Question } from './begin-asking.ts'
import type { Desk } from './desk.ts'
import { type Finished, keepCandidate } from './keep-candidate.ts'
import { answer } from './problems.ts'
import { providerModel } from './provider-model.ts'

/** Asks one model of a request, and keeps each candidate as it is finished. */
export async function* askProvider(
  desk: Desk,
  { draftId, target, wish }: Question,
  { requestId, copy, assessment }: Asked,
  provider: Provider,
  signal: AbortSignal,
): AsyncGenerator<CandidateEvent, void, void> {
  const providerId = provider.id
  const found = await providerModel(desk, providerId)
  if (!found.ok && found.problem.kind === 'model-failed') {
    return yield { kind: 'failed', providerId, failure: found.problem.failure }
  }
  const model = answer(found)
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
