import type { CheckInput } from '../draft/checker.ts'
import type { DraftReply, DraftRequest } from './check-messages.ts'
import { deltaOf } from './delta.ts'

type WithoutId<R> = R extends unknown ? Omit<R, 'id' | 'base' | 'input'> : never

/** Asks the worker something about a draft. */
export type AskOfDraft = (
  question: WithoutId<DraftRequest>,
  input: CheckInput,
  onReply: (reply: Exclude<DraftReply, { readonly kind: 'lost' }>) => void,
) => void

/**
 * The screen's side of the checks of one draft: sends what changed since the last request, and
 * everything where the worker has lost it.
 *
 * @param post sends a request and calls back with its reply; requests are answered in order
 * @param newId a number that no request before had
 */
export function draftPort(
  post: (request: DraftRequest, onReply: (reply: DraftReply) => void) => void,
  newId: () => number,
): AskOfDraft {
  let sent: { readonly id: number; readonly input: CheckInput } | null = null
  const ask: AskOfDraft = (question, input, onReply) => {
    const id = newId()
    const base = sent?.id ?? null
    const delta = deltaOf(sent?.input, input)
    sent = { id, input }
    post({ ...question, id, base, input: delta }, (reply) => {
      if (reply.kind === 'lost') {
        sent = null
        ask(question, input, onReply)
      } else onReply(reply)
    })
  }
  return ask
}
