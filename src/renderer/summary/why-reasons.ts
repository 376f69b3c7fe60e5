/** Families of checks that ask the same question; the words are in the messages `why.reason.*`. */
export const whyReasons = [
  'name',
  'number',
  'date',
  'roles',
  'negation',
  'quote',
  'source',
  'hedge',
  'condition',
  'cut',
  'heading',
  'empty',
  'coverage',
  'lead',
  'twice',
  'since',
  'form',
  'machine',
  'privacy',
  'figure',
  'style',
] as const
export type WhyReason = (typeof whyReasons)[number]

/** The first that fits the check's id. */
const patterns: readonly (readonly [RegExp, WhyReason])[] = [
  [/^article\/(?:machine|hidden)/u, 'machine'],
  [/^article\/private/u, 'privacy'],
  [/^article\/(?:figure|same-caption|few-photos)/u, 'figure'],
  [/^article\/(?:weekday|source|quote)/u, 'source'],
  [/^article\//u, 'style'],
  [/evidence-changed|newer-figure/u, 'since'],
  [/heading|glued/u, 'heading'],
  [/lead/u, 'lead'],
  [/same-point/u, 'twice'],
  [/weekday|date|as-of/u, 'date'],
  [/roles/u, 'roles'],
  [/negation|direction/u, 'negation'],
  [/quote/u, 'quote'],
  [/condition/u, 'condition'],
  [/hedge|modality|raised|quantity/u, 'hedge'],
  [/attribution|source/u, 'source'],
  [/name|subject/u, 'name'],
  [/number|figure/u, 'number'],
  [/cut/u, 'cut'],
  [/says-nothing/u, 'empty'],
  [/coverage/u, 'coverage'],
]

/**
 * Which question a check asks, for the plain words under "why?".
 *
 * @example whyReasonOf('summary/lost-attribution') // 'source'
 */
export const whyReasonOf = (check: string): WhyReason =>
  patterns.find(([pattern]) => pattern.test(check))?.[1] ?? 'form'
