import { z } from 'zod'
import { contentSchema } from '#shared/article/content.ts'
import { threadSchema } from '#shared/comment/thread.ts'
import { unsentLetterSchema } from '#shared/letter/note.ts'
import { searchAnswerSchema } from '#shared/search/answer.ts'
import { queueOrderSchema } from '#shared/search/order.ts'
import { MOST_TYPED, MOST_VIEWS, viewSchema } from '#shared/search/view.ts'
import { isTimeZone } from '#shared/statistics/time-zone.ts'
import { resolutionSchema } from '#shared/suggestion/mark.ts'
import { baselineSchema } from '#shared/summary/baseline.ts'
import { summaryVersionSchema } from '#shared/summary/summary.ts'
import { tagSchema } from '#shared/tag/tag.ts'
import { acceptanceSchema, decisionSchema } from '#shared/workflow/decision.ts'
import { dismissalSchema } from '#shared/workflow/dismissal.ts'
import { newsSchema } from '#shared/workflow/news.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'
import { call } from './problem.ts'

/**
 * A line of the queue; times are ISO UTC. Numbers are whole, as the store's columns are: that is not asked of each,
 * since it took more than half of what the check of a page takes (zod checks that outside of what it compiles).
 */
export const draftRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** First words of the article, for a draft without a title. */
  opening: z.string(),
  writer: z.string(),
  /** How many of this writer's drafts stand approved, of how many that are decided on. */
  writerApproved: z.number(),
  writerDecided: z.number(),
  /** What the two say of the next one, in %: 50 where nothing is known. */
  writerRecord: z.number(),
  /** The newsroom's section, as the submission names it; '' for none. */
  category: z.string(),
  status: draftStatusSchema,
  submittedAt: z.string(),
  /** When a draft on hold is to be looked at again. */
  heldUntil: z.string().nullable(),
  /** Id of the editor whose task it is, until `holderUntil`; null for nobody's. */
  holder: z.string().nullable(),
  holderUntil: z.string().nullable(),
  tags: z.array(tagSchema),
  updatedAt: z.string(),
  words: z.number(),
  blockers: z.number(),
  warnings: z.number(),
  /** Proposals that wait for an editor. */
  candidates: z.number(),
  /** What others did since the editor who asks last looked at it. */
  news: z.array(newsSchema),
})

/** A draft as it is opened: the working copy, never only the last revision. */
export const draftSchema = z.object({
  id: z.string(),
  status: draftStatusSchema,
  writer: z.string(),
  submittedAt: z.string(),
  content: contentSchema,
  /** Running number of the working copy; the next save names it as `base`. */
  seq: z.number().int(),
  savedAt: z.string(),
  /** Article hash of what the writer submitted. */
  submittedHash: z.string(),
  /** Newest version of each line, and every version that a decision or tab refers to. */
  versions: z.array(summaryVersionSchema),
  /** The version that a decision binds and an export prints; null when there is no summary. */
  currentVersion: z.string().nullable(),
  acceptances: z.array(acceptanceSchema),
  /** Of the current version's bullets: what each rested on when somebody last stood behind it. */
  baselines: z.array(baselineSchema),
  /** Of findings; each holds while its finding keeps its key. */
  dismissals: z.array(dismissalSchema),
  /** Keys of checklist items that are done. */
  ticks: z.array(z.string()),
  tags: z.array(tagSchema),
  /** Oldest first. */
  decisions: z.array(decisionSchema),
  /** In the order in which they were begun. */
  comments: z.array(threadSchema),
  /** What is written to the writer and not decided yet. */
  unsentLetter: unsentLetterSchema.nullable(),
  source: z.object({
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    /** Lines that the import left out as boilerplate. */
    stripped: z.array(z.string()),
  }),
})

/** What the queue lists: a filter is a query (shared/search/parse.ts). */
const askedSchema = z.strictObject({
  view: viewSchema,
  query: z.string().max(MOST_TYPED).default(''),
  /** Where the days of a date in the query begin (IANA). */
  zone: z.string().refine(isTimeZone).default('UTC'),
})

export const drafts = {
  /**
   * A page of the queue; `cursor` is what the page before returned. Without an order the view's own: by day
   * what is on hold, else oldest submission first, or, where `query` looks for words, the best match first.
   */
  list: call
    .input(
      askedSchema.extend({
        order: queueOrderSchema.nullable().default(null),
        cursor: z.string().nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.object({
        rows: z.array(draftRowSchema),
        next: z.string().nullable(),
        counts: z.record(viewSchema, z.number().int()),
        /** Null where no word is looked for. */
        search: searchAnswerSchema.nullable(),
      }),
    ),
  /** How many drafts each of these finds; beyond a limit nobody counts on. */
  count: call.input(z.strictObject({ asked: z.array(askedSchema).max(MOST_VIEWS) })).output(
    z.object({
      counts: z.array(z.object({ count: z.number().int(), isMore: z.boolean() })),
    }),
  ),
  /** The sections of the newsroom that drafts name, each once, by name. */
  categories: call.output(z.object({ names: z.array(z.string()) })),
  open: call.input(z.strictObject({ id: z.string() })).output(draftSchema),
  /**
   * Appends the working copy to the journal. The answer is the acknowledgement after which the screen
   * may say "saved". Problem `conflict` when `base` is not the newest number.
   */
  save: call
    .input(
      z.strictObject({
        id: z.string(),
        base: z.number().int(),
        content: contentSchema,
        /** Proposals that were decided on since the last save, for the trail. */
        resolved: z.array(resolutionSchema).default([]),
      }),
    )
    .output(z.object({ seq: z.number().int(), savedAt: z.string(), status: draftStatusSchema })),
}

export type DraftRow = Readonly<z.infer<typeof draftRowSchema>>
export type Draft = Readonly<z.infer<typeof draftSchema>>
