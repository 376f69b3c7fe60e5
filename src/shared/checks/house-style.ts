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
  /** Further lines of a copied page that are no part of an article; "*" stands for any words. */
  boilerplate: z.array(z.string()).default([]),
  /** The newsroom's own words, beside the dated lists of resources/lexicon. */
  words: z
    .object({
      /** What it writes instead, by the word that it does not want. */
      standard: z.record(z.string(), z.string()),
      /** Foreign words that it sets in italics. */
      foreign: z.array(z.string()),
      /** Words that no word list may report. */
      allowed: z.array(z.string()),
    })
    .default({ standard: {}, foreign: [], allowed: [] }),
  /** Fewest words of an article; 0 for no such rule. */
  minWords: z.number().default(0),
  minSections: z.number(),
  /** Fewest figures of a photo collection. */
  minPhotos: z.number().default(7),
  maxParagraphWords: z.number().default(120),
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
