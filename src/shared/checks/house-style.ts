import { z } from 'zod'

/** A line that the newsroom words itself, in both interface languages. */
const lineSchema = z.object({
  key: z.string(),
  label: z.object({ id: z.string(), en: z.string() }),
})

/** The newsroom's own settings; resources/house-style.json is the default (domain.md). */
export const houseStyleSchema = z.object({
  /** Printed above the bullets. */
  summaryLabel: z.string(),
  /** Printed with a summary that holds an AI-made bullet. */
  aiNote: z.string(),
  /** Printed only where an approval of that very content stands. */
  reviewClaim: z.string(),
  /** The outlet's name in a dateline: "Jakarta, IDN Times - ". */
  outlets: z.array(z.string()),
  bullets: z.object({ count: z.number(), maxLength: z.number() }),
  /** Words of a title that stay in lower case, unless first. */
  titleParticles: z.array(z.string()),
  minSections: z.number(),
  /** Hours after which a waiting draft is shown as old: silence is what writers complain about. */
  oldAfterHours: z.number(),
  /** Check ids that are switched off. */
  off: z.array(z.string()),
  /** Severities that the newsroom changed, by check id. */
  severity: z.record(z.string(), z.enum(['blocker', 'warning', 'note'])),
  checklist: z.array(lineSchema),
  reasons: z.array(lineSchema),
})

export type HouseStyle = Readonly<z.infer<typeof houseStyleSchema>>
