import type { Prompt } from '#shared/contract/models.ts'
import type { Question } from '#shared/proposal/question.ts'
import type { OneReply } from './one-reply.ts'
import type { ProposalProvenance } from './proposal-event.ts'

/** Sums up what the requests of a proposal cost. */
export interface Account {
  readonly add: (tokens: OneReply['tokens']) => void
  readonly provenance: (question: Question) => ProposalProvenance
}

/**
 * Opens the account of a proposal with its first request.
 *
 * @example const account = openAccount('gemma', prompt, () => new Date())
 */
export function openAccount(model: string, prompt: Prompt, now: () => Date): Account {
  const start = now()
  let end = start
  let tries = 0
  let tokens: OneReply['tokens'] = { input: 0, output: 0 }
  return {
    add: (more) => {
      tries++
      end = now()
      // One reply without a count makes the sum unknown.
      tokens =
        tokens && more
          ? { input: tokens.input + more.input, output: tokens.output + more.output }
          : null
    },
    provenance: ({ temperature, maxTokens }) => ({
      model,
      prompt: { version: prompt.version, hash: prompt.hash },
      parameters: { temperature, maxTokens },
      tokens,
      duration: Math.max(0, end.getTime() - start.getTime()),
      tries,
      at: end.toISOString(),
    }),
  }
}
