import { z } from 'zod'
import { call } from './problem.ts'

/** One line of the audit trail. `hash` covers the line and the hash before it. */
export const auditEventSchema = z.object({
  seq: z.number().int(),
  at: z.string(),
  /** Editor's name, or "Sunting" for what the machine did by itself. */
  by: z.string(),
  draftId: z.string().nullable(),
  /** For example `draft-imported`, `bullet-accepted`, `approved`. */
  action: z.string(),
  /** Data of the act: versions, hashes, reasons. Never the text of an article. */
  details: z.record(z.string(), z.unknown()),
  hash: z.string(),
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
  /** Newest first. */
  list: call
    .input(
      z.object({
        draftId: z.string().nullable(),
        limit: z.number().int().min(1).max(500).default(200),
      }),
    )
    .output(z.array(auditEventSchema)),
  verify: call.output(auditVerdictSchema),
}

export type AuditEvent = Readonly<z.infer<typeof auditEventSchema>>
export type AuditVerdict = Readonly<z.infer<typeof auditVerdictSchema>>
