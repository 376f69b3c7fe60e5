import { oc } from '@orpc/contract'
import { z } from 'zod'
import { styleErrorSchema } from '#shared/checks/style/style-error.ts'
import { blockerSchema } from '#shared/workflow/decision.ts'
import { decisionActionSchema, draftStatusSchema } from '#shared/workflow/status.ts'
import { modelFailureSchema } from '../models/model-failure.ts'

/**
 * Every failure that a caller must tell apart, as data: no door sends an Error or a text to branch on.
 * The screen and the command line turn a kind into what, where and what now (ui messages "problem.<kind>").
 */
export const problemSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('not-found'),
    what: z.enum([
      'draft',
      'version',
      'bullet',
      'source',
      'finding',
      'comment',
      'provider',
      'candidate',
      'batch',
      'intake-run',
      'editor',
    ]),
  }),
  /** Input that the contract does not allow; `where` is the path of the first wrong field. */
  z.object({ kind: z.literal('bad-request'), where: z.string() }),
  /** The draft was saved elsewhere since; `seq` is where it stands now. Nothing was overwritten. */
  z.object({ kind: z.literal('conflict'), seq: z.number() }),
  /** Another window has the draft open for editing; nothing was changed. */
  z.object({ kind: z.literal('held-elsewhere'), by: z.string(), since: z.string() }),
  /** The draft is somebody else's task, and the caller did not say that the editor knows; nothing was changed. */
  z.object({
    kind: z.literal('held-by-another'),
    /** Id of the editor. */
    editor: z.string(),
    by: z.string(),
    since: z.string(),
    until: z.string(),
  }),
  /** What was to be taken back is not what the draft shows any more; nothing was changed. */
  z.object({ kind: z.literal('changed-since') }),
  z.object({ kind: z.literal('too-many-tags'), most: z.number() }),
  z.object({ kind: z.literal('empty-input'), name: z.string() }),
  /** Sizes in bytes. */
  z.object({ kind: z.literal('too-large'), name: z.string(), size: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('binary-input'), name: z.string() }),
  /** Not UTF-8 nor UTF-16 with a mark; `offset` is the first wrong byte. */
  z.object({ kind: z.literal('wrong-encoding'), name: z.string(), offset: z.number() }),
  z.object({ kind: z.literal('no-text'), name: z.string() }),
  /** Nested, repeated or long beyond what any article needs; reading it could stop the desk. */
  z.object({ kind: z.literal('too-complex'), name: z.string() }),
  z.object({ kind: z.literal('unknown-format'), name: z.string() }),
  /** Reading was stopped after so many seconds. */
  z.object({ kind: z.literal('too-slow'), name: z.string(), seconds: z.number() }),
  /** Reading took more memory than a file may have, or broke off. */
  z.object({ kind: z.literal('reading-died'), name: z.string() }),
  /** The file is gone, is none, or may not be read. */
  z.object({ kind: z.literal('unreadable-file'), name: z.string() }),
  /** The folder to be watched holds the desk's own data, or lies in it. */
  z.object({ kind: z.literal('own-folder') }),
  z.object({
    kind: z.literal('not-allowed'),
    action: decisionActionSchema,
    blockers: z.array(blockerSchema),
  }),
  /** A draft that is approved, published or finally rejected takes no new version of its writer. */
  z.object({ kind: z.literal('cannot-return'), status: draftStatusSchema }),
  /** The content is no longer what the editor decided on. */
  z.object({ kind: z.literal('content-changed') }),
  /** A bullet without evidence is accepted only with a written note. */
  z.object({ kind: z.literal('note-required') }),
  /** A finding is set aside only with a written reason. */
  z.object({ kind: z.literal('reason-required') }),
  z.object({ kind: z.literal('words-required') }),
  /** A comment is changed and deleted only by whoever wrote it. */
  z.object({ kind: z.literal('not-yours') }),
  /** A locked bullet takes no candidate. */
  z.object({ kind: z.literal('locked') }),
  /** A bullet that an editor wrote takes no proposal of a model. */
  z.object({ kind: z.literal('hand-written') }),
  /** The article changed since the model read it, and the caller did not say that the editor knows. */
  z.object({ kind: z.literal('candidate-outdated') }),
  z.object({ kind: z.literal('no-editor') }),
  /** Somebody else at this desk has the name, or had it. */
  z.object({ kind: z.literal('name-taken'), name: z.string() }),
  z.object({ kind: z.literal('too-short') }),
  /** The text is no house style; nothing of it counts. */
  z.object({ kind: z.literal('house-style-invalid'), errors: z.array(styleErrorSchema) }),
  /** Another house style, of this hash, took the place of the one that was changed. */
  z.object({ kind: z.literal('house-style-changed'), hash: z.string() }),
  /** A language model gave no answer that can be used, or may not be asked. */
  z.object({ kind: z.literal('model-failed'), failure: modelFailureSchema }),
  z.object({ kind: z.literal('store-full') }),
  z.object({ kind: z.literal('store-read-only') }),
  z.object({ kind: z.literal('store-locked') }),
  z.object({ kind: z.literal('store-io') }),
  /** A stored revision whose bytes no longer hash to its name. */
  z.object({ kind: z.literal('revision-damaged'), hash: z.string() }),
])

export type Problem = Readonly<z.infer<typeof problemSchema>>

/**
 * The base of every call: its failures are one typed error that carries a Problem. Inputs are strict
 * objects, so a field that a call does not have is refused instead of being lost.
 */
export const call = oc.errors({ PROBLEM: { status: 422, data: problemSchema } })
