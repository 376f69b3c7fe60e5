import { z } from 'zod'
import { auditKindSchema } from './audit-kinds.ts'
import { call } from './problem.ts'

/** What a line of the trail can say; each act of a decision has its own word. */
export const auditActionSchema = z.enum([
  'draft-imported',
  /** The writer sent the piece again, and it became a new version of its draft. */
  'draft-resubmitted',
  'review-started',
  /** Stands once for an unbroken run of edits by the same person. */
  'article-edited',
  'suggestions-accepted',
  'suggestions-rejected',
  /** A window took over what another was editing. */
  'taken-over',
  /** Whose task the draft is. */
  'draft-taken',
  'draft-given',
  'draft-released',
  'draft-tagged',
  /** A content was kept as a revision: by hand, on leaving, or before another was restored. */
  'revision-kept',
  'revision-restored',
  'summary-changed',
  'summary-regenerated',
  'version-used',
  'candidates-asked',
  /** Words of a model became the summary's; `findings` are the checks that had something to say then. */
  'candidates-taken',
  'candidate-rejected',
  'bullet-accepted',
  'acceptance-withdrawn',
  /** A finding was right: its fix was taken, or the words were changed by hand. */
  'finding-fixed',
  'finding-accepted',
  'finding-dismissed',
  'dismissal-withdrawn',
  'comment-added',
  'comment-edited',
  'comment-deleted',
  'comment-restored',
  'thread-resolved',
  'thread-reopened',
  'item-ticked',
  'item-unticked',
  /** A point of the letter to the writer was found dealt with. */
  'point-ticked',
  'point-unticked',
  'approved',
  'changes-requested',
  'rejected',
  'rejected-may-return',
  'held',
  'resumed',
  'reopened',
  'published',
  /** Decisions carry this name from here on. */
  'editor-named',
  /** Name, initials or colour of somebody at the desk, or that they left or came back. */
  'editor-changed',
  'house-style-changed',
  'provider-added',
  'provider-changed',
  'provider-removed',
  'default-provider-chosen',
  /** Never with anything of the key. */
  'provider-key-set',
  'provider-key-forgotten',
])

/** One line of the audit trail. `hash` covers the line and the hash before it. */
export const auditEventSchema = z.object({
  seq: z.number().int(),
  at: z.string(),
  /** Editor's name, '' for a person who gave none, or "Sunting" for what the machine did by itself. */
  by: z.string(),
  /** Id of the editor's profile, the same whatever the name becomes; null where the desk knew none. */
  editor: z.string().nullable(),
  draftId: z.string().nullable(),
  action: auditActionSchema,
  /** Data of the act: versions, hashes, reasons. Never the text of an article. */
  details: z.record(z.string(), z.unknown()),
  hash: z.string(),
})

/** A line as it is read: with the title that its draft has now, null where it is about no draft. */
export const auditLineSchema = auditEventSchema.extend({ title: z.string().nullable() })

/** Which lines are read; null leaves a part open. */
export const auditFilterSchema = z.strictObject({
  draftId: z.string().nullable(),
  kind: auditKindSchema.nullable().default(null),
  /** As `by` in a line. */
  by: z.string().nullable().default(null),
  /** Not older than this, ISO UTC. */
  since: z.iso.datetime().nullable().default(null),
})

export const auditVerdictSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), events: z.number().int() }),
  z.object({
    ok: z.literal(false),
    events: z.number().int(),
    /** The first line that does not fit. */
    seq: z.number().int(),
    fault: z.enum(['changed', 'missing', 'out-of-order', 'revision-changed']),
  }),
])

export const audit = {
  /** Newest first, those before the line `before`. */
  list: call
    .input(
      auditFilterSchema.extend({
        before: z.number().int().nullable().default(null),
        limit: z.number().int().min(1).max(500).default(200),
      }),
    )
    .output(z.array(auditLineSchema)),
  /** Everyone who stands in the trail, by name. */
  people: call.output(z.array(z.string())),
  verify: call.output(auditVerdictSchema),
}

export type AuditAction = z.infer<typeof auditActionSchema>
export type AuditLine = Readonly<z.infer<typeof auditLineSchema>>
export type AuditFilter = Readonly<z.infer<typeof auditFilterSchema>>
export type AuditEvent = Readonly<z.infer<typeof auditEventSchema>>
export type AuditVerdict = Readonly<z.infer<typeof auditVerdictSchema>>
