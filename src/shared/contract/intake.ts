import { z } from 'zod'
import { contentSchema } from '#shared/article/content.ts'
import { bulletSchema } from '#shared/summary/summary.ts'
import { call } from './problem.ts'

/** Files above this are refused before anything reads them. */
export const INTAKE_LIMIT = 30 * 1024 * 1024

/** A submission as it arrives: the bytes of a file, or what was pasted. */
export const submissionSchema = z.strictObject({
  /** File name, or '' for a paste. */
  name: z.string().max(500),
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('file'), base64: z.base64() }),
    z.strictObject({ kind: z.literal('paste'), text: z.string(), html: z.string() }),
  ]),
})

export const formatSchema = z.enum(['text', 'html', 'markdown'])
export const layoutSchema = z.enum(['amp', 'web', 'reader', 'plain'])

/** What the importer made of a submission; nothing is stored yet. */
export const recognisedSchema = z.object({
  format: formatSchema,
  layout: layoutSchema,
  content: contentSchema,
  bullets: z.array(bulletSchema),
  writer: z.string(),
  /** The newsroom's section that it is for, where it says so; else ''. */
  category: z.string(),
  /** Boilerplate that was left out, a line each, as it stood. */
  stripped: z.array(z.string()),
  counts: z.object({
    words: z.number().int(),
    sections: z.number().int(),
    figures: z.number().int(),
  }),
  dateline: z.string().nullable(),
  /** A draft that already came from the very same bytes. */
  duplicateOf: z.string().nullable(),
})

export const intake = {
  recognise: call.input(submissionSchema).output(recognisedSchema),
  /** Stores the submission: original bytes, first revision, imported summary. */
  import: call
    .input(submissionSchema.extend({ writer: z.string().max(200).default('') }))
    .output(z.object({ id: z.string() })),
  /** Imports the articles of resources/samples that are not there yet. */
  samples: call.output(z.object({ ids: z.array(z.string()) })),
  /** The original, byte for byte, and as text. */
  source: call
    .input(z.strictObject({ id: z.string() }))
    .output(
      z.object({ name: z.string(), mediaType: z.string(), base64: z.string(), text: z.string() }),
    ),
}

export type Submission = Readonly<z.infer<typeof submissionSchema>>
export type Recognised = Readonly<z.infer<typeof recognisedSchema>>
export type Format = z.infer<typeof formatSchema>
export type Layout = z.infer<typeof layoutSchema>
