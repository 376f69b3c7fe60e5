import { z } from 'zod'
import { contentSchema } from '#shared/article/content.ts'
import { keyedFindingSchema } from '#shared/checks/finding.ts'
import { returningSchema } from '#shared/returning/returning.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'
import { submissionSchema } from './intake.ts'
import { call } from './problem.ts'

/** A writer's new version of a draft, and what it is held against. */
export const resubmissionSchema = z.object({
  /** Number of its revision in the history of the draft. */
  seq: z.number().int(),
  at: z.string(),
  /** Number of the revision that the writer had sent before. */
  submitted: z.number().int(),
  /** Number of the text that the editor had made of that one meanwhile; null where it was left as it was. */
  edited: z.number().int().nullable(),
  /** The decision whose letter it answers, or null for one that came unasked. */
  decision: z.string().nullable(),
  /** Article hash of the text that the points of the letter are about. */
  asked: z.string().nullable(),
  /** What the checks say of that text. */
  findings: z.array(keyedFindingSchema),
  /** Points of the letter that an editor found dealt with (returning/requested-points.ts). */
  ticks: z.array(z.string()),
})

export const resubmissions = {
  /** Drafts that may still return, and that this may be the writer's new version of; likeliest first. */
  matches: call
    .input(
      z.strictObject({
        content: contentSchema,
        writer: z.string().max(200),
        /** A draft of the very same bytes: that is a doublet, not a new version. */
        except: z.string().nullable().default(null),
      }),
    )
    .output(z.array(returningSchema)),
  /**
   * Takes a submission in as the writer's new version of a draft, on the word of an editor. What stood
   * there stays in the history. Problem `cannot-return` when its status allows none.
   */
  submit: call
    .input(submissionSchema.extend({ draftId: z.string() }))
    .output(z.object({ id: z.string(), status: draftStatusSchema })),
  /** The newest of a draft, or null. */
  read: call.input(z.strictObject({ draftId: z.string() })).output(resubmissionSchema.nullable()),
  /** Says of a point of the letter that it is dealt with, or takes that back. */
  tick: call
    .input(z.strictObject({ draftId: z.string(), point: z.string().max(200), done: z.boolean() }))
    .output(z.object({ ticks: z.array(z.string()), status: draftStatusSchema })),
}

export type Resubmission = Readonly<z.infer<typeof resubmissionSchema>>
