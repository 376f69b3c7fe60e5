import { z } from 'zod'
import { queueOrderSchema } from '#shared/search/order.ts'
import { MOST_TYPED, MOST_VIEWS, viewSchema } from '#shared/search/view.ts'
import { severitySchema } from './finding.ts'
import { fault } from './style/custom-fault.ts'
import { distinct } from './style/distinct.ts'

/** Text of one line that says something; lengths in UTF-16 units. */
const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .superRefine((text, context) => {
      if (text.trim() === '') fault(context, { kind: 'empty' })
      else if (text !== text.trim()) fault(context, { kind: 'spaces' })
      else if (/[\n\r\t]/.test(text)) fault(context, { kind: 'one-line' })
    })

/** Least and most of each number, for the schema and for the fields of the settings screen. */
export const STYLE_BOUNDS = {
  bulletCount: [1, 10],
  bulletLength: [40, 1_000],
  minWords: [0, 10_000],
  maxTitleLength: [0, 500],
  maxExcerptLength: [0, 2_000],
  wordsPerMinute: [80, 600],
  minSections: [1, 50],
  minPhotos: [1, 100],
  maxParagraphWords: [20, 1_000],
  oldAfterHours: [1, 8_760],
  holderHours: [1, 720],
} as const satisfies Readonly<Record<string, readonly [least: number, most: number]>>

const count = (of: keyof typeof STYLE_BOUNDS) => {
  const [least, most] = STYLE_BOUNDS[of]
  return z.int().min(least).max(most)
}

/** Words of a list, none of them twice however it is capitalised. */
const words = (most: number) => z.array(line(60)).max(most).superRefine(distinct())

/** A line that the newsroom words itself, in both interface languages. */
const lineSchema = z.strictObject({
  /** What the record keeps of it: small letters, figures and hyphens. */
  key: line(60).regex(/^[a-z0-9][a-z0-9-]*$/),
  label: z.strictObject({ id: line(200), en: line(200) }),
})

const lines = (fewest: number) =>
  z.array(lineSchema).min(fewest).max(50).superRefine(distinct('key'))

/** A pattern without letters of its own would take whole articles away. */
const patternSchema = line(300).superRefine((pattern, context) => {
  if ((pattern.match(/[\p{L}\p{N}]/gu) ?? []).length < 3) fault(context, { kind: 'pattern' })
  else if (pattern.split('*').length > 6) fault(context, { kind: 'stars' })
})

/** A particle is compared with the small letters of a title's word. */
const particleSchema = line(60).superRefine((word, context) => {
  if (word !== word.toLowerCase()) fault(context, { kind: 'small-letters' })
  else if (/\s/.test(word)) fault(context, { kind: 'one-word' })
})

/** A view of the queue that the whole desk has; null for the order of its place. */
const savedViewSchema = z.strictObject({
  name: line(40),
  view: viewSchema,
  query: z.string().max(MOST_TYPED),
  order: queueOrderSchema.nullable(),
})

/**
 * The newsroom's own settings; resources/house-style.json is the default (domain.md). A field with a
 * default may be missing, as in a file of an older Sunting. Which check ids exist is not said here but
 * in style/read-house-style.ts: the checks themselves read this.
 */
export const houseStyleSchema = z.strictObject({
  /** Printed above the bullets. */
  summaryLabel: line(100),
  /** Printed with a summary that holds an AI-made bullet. */
  aiNote: line(500),
  /** Printed only where an approval of that very content stands. */
  reviewClaim: line(1_000),
  /** The outlet's name in a dateline: "Jakarta, IDN Times - ". */
  outlets: words(50),
  /** How many a summary has, and how long each may be in UTF-16 units. */
  bullets: z.strictObject({ count: count('bulletCount'), maxLength: count('bulletLength') }),
  /** Words of a title that stay in lower case, unless first. */
  titleParticles: z.array(particleSchema).max(300).superRefine(distinct()),
  /** Further lines of a copied page that are no part of an article; "*" stands for any words. */
  boilerplate: z.array(patternSchema).max(200).superRefine(distinct()).default([]),
  /** What this newsroom writes where something is still to be filled in, beside the list of resources/lexicon. */
  unfinished: words(100).default([]),
  /** The newsroom's own words, beside the dated lists of resources/lexicon. */
  words: z
    .strictObject({
      /** What it writes instead, by the word that it does not want. */
      standard: z.record(line(60), line(60)),
      /** Foreign words that it sets in italics. */
      foreign: words(2_000),
      /** Words that no word list may report. */
      allowed: words(2_000),
    })
    .default({ standard: {}, foreign: [], allowed: [] }),
  /** Fewest words of an article; 0 for no such rule. */
  minWords: count('minWords').default(0),
  /** Most UTF-16 units of a title and of an excerpt; 0 for no such rule. */
  maxTitleLength: count('maxTitleLength').default(0),
  maxExcerptLength: count('maxExcerptLength').default(0),
  /** How fast its readers read: what the minutes beside a draft are counted with. */
  wordsPerMinute: count('wordsPerMinute').default(200),
  /** Fewest sections of a listicle. */
  minSections: count('minSections'),
  /** Fewest figures of a photo collection. */
  minPhotos: count('minPhotos').default(7),
  maxParagraphWords: count('maxParagraphWords').default(120),
  /** Hours after which a waiting draft is shown as old: silence is what writers complain about. */
  oldAfterHours: count('oldAfterHours'),
  /** Hours without an act of its holder after which a draft is nobody's task again. */
  holderHours: count('holderHours').default(4),
  /** Check ids that are switched off. */
  off: z.array(z.string()).superRefine(distinct()),
  /** Severities that the newsroom changed, by check id. */
  severity: z.record(z.string(), severitySchema),
  checklist: lines(0),
  reasons: lines(1),
  /** What the desk keeps of the queue under a name: a place, a query and an order. */
  views: z.array(savedViewSchema).max(MOST_VIEWS).superRefine(distinct('name')).default([]),
})

export type HouseStyle = Readonly<z.infer<typeof houseStyleSchema>>
export type SavedView = HouseStyle['views'][number]
