import { z } from 'zod'
import type { AuditAction } from './audit.ts'

/** What an act is about: the trail is filtered by it. */
export const auditKindSchema = z.enum([
  'intake',
  'tasks',
  'article',
  'summary',
  'findings',
  'comments',
  'checklist',
  'decision',
  'settings',
])

export type AuditKind = z.infer<typeof auditKindSchema>

/** The kind of each act. */
export const AUDIT_KIND: Readonly<Record<AuditAction, AuditKind>> = {
  'draft-imported': 'intake',
  'draft-resubmitted': 'intake',
  'review-started': 'decision',
  'article-edited': 'article',
  'suggestions-accepted': 'article',
  'suggestions-rejected': 'article',
  'taken-over': 'article',
  'draft-taken': 'tasks',
  'draft-given': 'tasks',
  'draft-released': 'tasks',
  'draft-tagged': 'tasks',
  'revision-kept': 'article',
  'revision-restored': 'article',
  'summary-changed': 'summary',
  'summary-regenerated': 'summary',
  'version-used': 'summary',
  'candidates-asked': 'summary',
  'candidates-taken': 'summary',
  'candidate-rejected': 'summary',
  'bullet-accepted': 'summary',
  'acceptance-withdrawn': 'summary',
  'finding-fixed': 'findings',
  'finding-accepted': 'findings',
  'finding-dismissed': 'findings',
  'dismissal-withdrawn': 'findings',
  'comment-added': 'comments',
  'comment-edited': 'comments',
  'comment-deleted': 'comments',
  'comment-restored': 'comments',
  'thread-resolved': 'comments',
  'thread-reopened': 'comments',
  'item-ticked': 'checklist',
  'item-unticked': 'checklist',
  'point-ticked': 'checklist',
  'point-unticked': 'checklist',
  approved: 'decision',
  'changes-requested': 'decision',
  rejected: 'decision',
  'rejected-may-return': 'decision',
  held: 'decision',
  resumed: 'decision',
  reopened: 'decision',
  published: 'decision',
  'editor-named': 'settings',
  'editor-changed': 'settings',
  'house-style-changed': 'settings',
  'provider-added': 'settings',
  'provider-changed': 'settings',
  'provider-removed': 'settings',
  'default-provider-chosen': 'settings',
  'provider-key-set': 'settings',
  'provider-key-forgotten': 'settings',
}

/**
 * The acts of a kind.
 *
 * @example actionsOf('checklist') // ['item-ticked', 'item-unticked']
 */
export const actionsOf = (kind: AuditKind): readonly AuditAction[] =>
  (Object.keys(AUDIT_KIND) as AuditAction[]).filter((action) => AUDIT_KIND[action] === kind)
