import { ORPCError } from '@orpc/client'
import { type Problem, problemSchema } from './problem.ts'

/** The path of the first field that zod refused, as oRPC hands it on. */
function firstWrongField(data: unknown): string {
  const issues = (data as { issues?: readonly { path?: readonly unknown[] }[] } | undefined)?.issues
  return issues?.[0]?.path?.join('.') ?? ''
}

/**
 * Reads the problem out of what a call of the desk threw: its own typed error, or oRPC's refusal of
 * input that the contract does not allow. Null for anything else, which is a bug or a lost connection.
 *
 * @example problemOf(new ORPCError('PROBLEM', { data: { kind: 'no-editor' } })) // { kind: 'no-editor' }
 */
export function problemOf(error: unknown): Problem | null {
  if (!(error instanceof ORPCError)) return null
  if (error.code === 'BAD_REQUEST')
    return { kind: 'bad-request', where: firstWrongField(error.data) }
  return error.code === 'PROBLEM' ? (problemSchema.safeParse(error.data).data ?? null) : null
}
