import type { HouseStyle } from '#shared/checks/house-style.ts'

/** The parts of the screen, in the order of its navigation. */
export const sections = [
  'summary',
  'claims',
  'import',
  'checks',
  'words',
  'limits',
  'checklist',
  'reasons',
  'views',
] as const
export type Section = (typeof sections)[number]

/** Where each field is changed: one that stands nowhere does not compile. */
export const sectionOf: Readonly<Record<keyof HouseStyle, Section>> = {
  summaryLabel: 'summary',
  bullets: 'summary',
  aiNote: 'claims',
  reviewClaim: 'claims',
  outlets: 'claims',
  boilerplate: 'import',
  off: 'checks',
  severity: 'checks',
  titleParticles: 'words',
  unfinished: 'words',
  words: 'words',
  minWords: 'limits',
  maxTitleLength: 'limits',
  maxExcerptLength: 'limits',
  wordsPerMinute: 'limits',
  minSections: 'limits',
  minPhotos: 'limits',
  maxParagraphWords: 'limits',
  oldAfterHours: 'limits',
  holderHours: 'limits',
  checklist: 'checklist',
  reasons: 'reasons',
  views: 'views',
}

/** The fields that a section changes. */
export const fieldsOf = (section: Section): readonly (keyof HouseStyle)[] =>
  (Object.keys(sectionOf) as (keyof HouseStyle)[]).filter((field) => sectionOf[field] === section)

const isField = (name: string): name is keyof HouseStyle => name in sectionOf

/** The field of the style that a path begins with; null where the style has none such. */
export function fieldOfPath(path: string): keyof HouseStyle | null {
  const [first = ''] = path.split('.')
  return isField(first) ? first : null
}
