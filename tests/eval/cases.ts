import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const caseSchema = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  bullets: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      expect: z.enum(['supported', 'flagged']),
      /** The heading half, where a bullet has one. */
      heading: z.string().optional(),
      text: z.string(),
      /** The true sentence from which a corrupted or compressed bullet was made. */
      original: z.string().optional(),
    }),
  ),
})

/** An article with bullets of which it is known whether they hold. */
export type EvalCase = z.infer<typeof caseSchema>

/** Reads the cases of a JSON-lines file, one article at a time. */
export async function* readCases(file: string): AsyncGenerator<EvalCase> {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line.trim() !== '') yield caseSchema.parse(JSON.parse(line))
  }
}
