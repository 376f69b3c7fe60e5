import { done, type Outcome } from '#shared/contract/outcome.ts'
import type { CandidateEvent } from '#shared/proposal/candidate.ts'
import { sideBySide } from '../summarizer/side-by-side.ts'
import { askProvider } from './ask-provider.ts'
import type { AskingTurn } from './asking.ts'
import { type Asked, beginAsking, type Question } from './begin-asking.ts'
import type { Desk } from './desk.ts'
import { offeredByArticle } from './offered-by-article.ts'

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
  const asked = beginAsking(desk, question)
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
      askProvider(desk, question, asked, provider, turn.signal),
    )
    for await (const event of sideBySide(streams, turn.stop)) {
      if (event.kind === 'candidate' && event.candidate.faults.length === 0) isAnyGood = true
      yield event
    }
    if (turn.leftBy() === null && !isAnyGood) {
      yield { kind: 'fallback', candidates: [...offeredByArticle(desk, question.target, asked)] }
    }
    yield { kind: 'ended', why: turn.leftBy() ?? 'done' }
  } finally {
    turn.end()
  }
}
