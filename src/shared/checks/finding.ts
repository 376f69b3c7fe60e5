import { z } from 'zod'

export const severitySchema = z.enum(['blocker', 'warning', 'note'])
export type Severity = z.infer<typeof severitySchema>

const spanSchema = z.object({ blockId: z.string(), start: z.number(), end: z.number() })

/** Where a finding stands. Offsets are UTF-16 units. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article') }),
  z.object({ kind: z.literal('title'), start: z.number(), end: z.number() }),
  z.object({ kind: z.literal('excerpt'), start: z.number(), end: z.number() }),
  z.object({ kind: z.literal('block'), ...spanSchema.shape }),
  z.object({
    kind: z.literal('figure'),
    blockId: z.string(),
    field: z.enum(['caption', 'credit', 'alt', 'licence']),
  }),
  z.object({ kind: z.literal('summary') }),
  z.object({
    kind: z.literal('bullet'),
    bulletId: z.string(),
    half: z.enum(['heading', 'text']),
    start: z.number(),
    end: z.number(),
  }),
])

/** What a fix does, complete: applying it needs nothing but this. */
export const editSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('bullet'),
    bulletId: z.string(),
    heading: z.string(),
    text: z.string(),
  }),
  /** Makes a new first bullet from the sentence of the lead that is missing. */
  z.object({ kind: z.literal('add-bullet'), at: z.number(), sentenceId: z.string() }),
  z.object({ kind: z.literal('title'), text: z.string() }),
  z.object({ kind: z.literal('excerpt'), text: z.string() }),
  z.object({ kind: z.literal('text'), ...spanSchema.shape, text: z.string() }),
  /** Gives stretches of the body a look, all in one step. */
  z.object({
    kind: z.literal('format'),
    format: z.enum(['italic', 'upright']),
    spans: z.array(spanSchema),
  }),
  z.object({ kind: z.literal('remove-block'), blockId: z.string() }),
])

/** A certain repair: `label` names the words on its button (ui messages "fix.<label>"). */
export const fixSchema = z.object({
  label: z.enum([
    'split-heading',
    'take-from-article',
    'restore-source',
    'restore-hedge',
    'restore-phrase',
    'complete-sentence',
    'add-full-stop',
    'resolve-date',
    'make-first-bullet',
    'title-case',
    'remove',
    'renumber',
    'replace',
    'make-italic',
    'make-upright',
  ]),
  /** The words as they will read, for the button or its tooltip. */
  text: z.string(),
  edit: editSchema,
})

/** What a check reports. Words are made by `findingMessage` (message.ts) from check, variant, params. */
export const findingSchema = z.object({
  check: z.string(),
  severity: severitySchema,
  /** Which of the check's messages. */
  variant: z.string(),
  params: z.record(z.string(), z.string()),
  place: placeSchema,
  /** The words concerned, as they stand; null when the finding is about an absence. */
  words: z.string().nullable(),
  /** What the article has in that place, or null. */
  article: z.string().nullable(),
  /** The places in the article that show it. */
  evidence: z.array(spanSchema),
  fix: fixSchema.nullable(),
})

/** A finding as a run reports it; the key names it while its words stand (key.ts). */
export const keyedFindingSchema = findingSchema.extend({ key: z.string() })

export type Place = Readonly<z.infer<typeof placeSchema>>
export type Edit = Readonly<z.infer<typeof editSchema>>
export type Fix = Readonly<z.infer<typeof fixSchema>>
export type Finding = Readonly<z.infer<typeof findingSchema>>
export type KeyedFinding = Readonly<z.infer<typeof keyedFindingSchema>>
