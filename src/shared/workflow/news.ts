import { z } from 'zod'
import type { AuditAction } from '#shared/contract/audit.ts'

/** What may have become of a draft while an editor looked elsewhere. */
export const newsSchema = z.enum(['text', 'comment', 'decision', 'summary'])

export type News = z.infer<typeof newsSchema>

/** Only what changes what is read or what may be done: somebody else's ticks are no news. */
const NEWS: Readonly<Partial<Record<AuditAction, News>>> = {
  'draft-resubmitted': 'text',
  'article-edited': 'text',
  'suggestions-accepted': 'text',
  'suggestions-rejected': 'text',
  'revision-restored': 'text',
  'comment-added': 'comment',
  'comment-edited': 'comment',
  'comment-restored': 'comment',
  'thread-reopened': 'comment',
  'thread-resolved': 'comment',
  'summary-changed': 'summary',
  'summary-regenerated': 'summary',
  'version-used': 'summary',
  'candidates-taken': 'summary',
  approved: 'decision',
  'changes-requested': 'decision',
  rejected: 'decision',
  'rejected-may-return': 'decision',
  held: 'decision',
  resumed: 'decision',
  reopened: 'decision',
  published: 'decision',
}

/** All of them, for a query that passes over the rest. */
export const actsOfNews: readonly AuditAction[] = Object.keys(NEWS) as AuditAction[]

/**
 * What an act of somebody else is to whoever has not looked since; null for nothing.
 *
 * @example newsOfAct('comment-added') // 'comment'
 */
export const newsOfAct = (action: AuditAction): News | null => NEWS[action] ?? null
