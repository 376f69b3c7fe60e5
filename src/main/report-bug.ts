import { ORPCError } from '@orpc/server'

/**
 * Prints an error that no call names: a bug. Problems and refused input are answers, not bugs. Only the
 * stack is printed, since a message could quote the text of an article.
 */
export function reportBug(error: unknown): void {
  if (error instanceof ORPCError && error.status < 500) return
  const cause = error instanceof ORPCError && error.cause instanceof Error ? error.cause : error
  const frames = cause instanceof Error ? (cause.stack ?? '').split('\n').filter(isFrame) : []
  const name = cause instanceof Error ? cause.name : typeof cause
  console.error([`Sunting: an unexpected ${name}`, ...frames].join('\n'))
}

const isFrame = (line: string): boolean => line.trimStart().startsWith('at ')
