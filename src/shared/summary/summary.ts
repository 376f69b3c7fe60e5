import { z } from 'zod'
import { provenanceSchema, takenSchema } from '../models/provenance.ts'

/**
 * Where the words of a bullet come from. `imported-ai` and `model` are AI-made and stay so when they
 * are edited by hand; `hand` is written anew by an editor; `extractive` is chosen from the article by
 * rule (domain.md, "AI and the press rules", 1 and 7).
 */
export const bulletOriginSchema = z.enum(['imported-ai', 'model', 'extractive', 'hand'])

/** One entry of a summary: an optional heading half and a text half. */
export const bulletSchema = z.object({
  /** Stays the same through edits of the same bullet. */
  id: z.string(),
  heading: z.string(),
  text: z.string(),
  /**
   * The source printed both halves with nothing between them and the import parted them. Every change
   * of the bullet's words clears it, and so does the fix "split heading": then an editor stands for
   * the seam.
   */
  glued: z.boolean(),
  origin: bulletOriginSchema,
  /** Name of the editor who last changed the words, or null while they are as they came. */
  editedBy: z.string().nullable(),
  /** A locked bullet is kept as it is when the summary is regenerated. */
  locked: z.boolean(),
  /**
   * How a model made it and who took it, as long as its origin is `model`. Left out where there is none,
   * never null: versions that the audit trail bound before there were models hash as they did.
   */
  provenance: provenanceSchema.extend({ taken: takenSchema }).exactOptional(),
})

export const versionMethodSchema = z.enum(['import', 'extract', 'model', 'edit'])

/**
 * An immutable state of a summary. Versions of one `line` follow each other by edits; an import or a
 * regeneration of the whole starts a new line (a tab on screen).
 */
export const summaryVersionSchema = z.object({
  id: z.string(),
  line: z.number().int(),
  seq: z.number().int(),
  parent: z.string().nullable(),
  method: versionMethodSchema,
  /** How the line began. */
  lineMethod: versionMethodSchema,
  /** Content hash of the revision or working copy that it was made for. */
  contentHash: z.string(),
  at: z.string(),
  by: z.string(),
  bullets: z.array(bulletSchema),
})

/** A version as a list of versions names it: no words of it, but how many bullets it has. */
export const versionRowSchema = summaryVersionSchema
  .pick({ id: true, line: true, seq: true, method: true, lineMethod: true, by: true, at: true })
  .extend({ bullets: z.number().int() })

/** One of up to three proposals for a bullet. */
export const candidateSchema = z.object({
  heading: z.string(),
  text: z.string(),
  /** Ids of the sentences it was made from. */
  sentences: z.array(z.string()),
})

/** The only ways in which a summary changes; each makes a new version. */
export const summaryChangeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('edit'),
    bulletId: z.string(),
    heading: z.string().max(2_000),
    text: z.string().max(5_000),
  }),
  z.object({
    kind: z.literal('add'),
    at: z.number().int().min(0),
    heading: z.string().max(2_000),
    text: z.string().max(5_000),
  }),
  z.object({ kind: z.literal('rewrite'), bulletId: z.string(), text: z.string().max(5_000) }),
  z.object({ kind: z.literal('remove'), bulletId: z.string() }),
  z.object({ kind: z.literal('move'), bulletId: z.string(), to: z.number().int().min(0) }),
  z.object({ kind: z.literal('lock'), bulletId: z.string(), locked: z.boolean() }),
  /** Puts an extractive candidate in a bullet's place, or inserts it at `at` when bulletId is null. */
  z.object({
    kind: z.literal('take'),
    bulletId: z.string().nullable(),
    at: z.number().int().min(0),
    candidate: candidateSchema,
  }),
  /**
   * Brings a bullet of another version of the same draft, as that version has it: words, origin and
   * who edited it. In the place of `replaces`, or inserted at `at` when that is null.
   */
  z.object({
    kind: z.literal('bring'),
    versionId: z.string(),
    bulletId: z.string(),
    replaces: z.string().nullable(),
    at: z.number().int().min(0),
  }),
])

export type BulletOrigin = z.infer<typeof bulletOriginSchema>
export type Bullet = Readonly<z.infer<typeof bulletSchema>>
export type BulletProvenance = NonNullable<Bullet['provenance']>
export type SummaryVersion = Readonly<z.infer<typeof summaryVersionSchema>>
export type VersionRow = Readonly<z.infer<typeof versionRowSchema>>
export type Candidate = Readonly<z.infer<typeof candidateSchema>>
export type SummaryChange = Readonly<z.infer<typeof summaryChangeSchema>>
export type VersionMethod = z.infer<typeof versionMethodSchema>

/**
 * Says whether a bullet needs the AI note.
 *
 * @example isAiMade({ ...bullet, origin: 'imported-ai', editedBy: 'Rani' }) // true: edited AI stays AI
 */
export const isAiMade = (bullet: Pick<Bullet, 'origin'>): boolean =>
  bullet.origin === 'imported-ai' || bullet.origin === 'model'
