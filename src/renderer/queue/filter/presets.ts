import { checks } from '#shared/checks/registry.ts'
import { categoryKey } from '#shared/search/category-key.ts'
import type { FilterField } from '#shared/search/fields.ts'
import type { Condition } from '#shared/search/query.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'

/** The fields that are chosen from a list; days are picked from a calendar. */
export type ListedField = Exclude<FilterField, 'date' | 'held'>

const DAY = 24
const atLeast = (days: number): Condition => ({ kind: 'age', least: days * DAY, most: null })
const trait = (of: 'resubmitted' | 'ai' | 'near'): readonly Condition[] => [
  { kind: 'trait', trait: of, has: true },
  { kind: 'trait', trait: of, has: false },
]

/** What the desk has to choose from. */
export interface Known {
  /** The sections that drafts name. */
  readonly categories: readonly string[]
  /** Names of those who sit at it. */
  readonly editors: readonly string[]
  readonly tags: readonly string[]
}

const OF_DESK = {
  category: ({ categories }: Known): readonly Condition[] =>
    categories.map((name) => ({ kind: 'category', categories: [categoryKey(name)] })),
  holder: ({ editors }: Known): readonly Condition[] =>
    (['own', 'nobody', 'anybody', ...editors.map((named) => ({ named }))] as const).map((who) => ({
      kind: 'holder',
      who,
    })),
  tag: ({ tags }: Known): readonly Condition[] => tags.map((tag) => ({ kind: 'tag', tags: [tag] })),
} as const

const isOfDesk = (field: ListedField): field is keyof typeof OF_DESK => field in OF_DESK

const PRESETS: Readonly<Record<Exclude<ListedField, keyof typeof OF_DESK>, readonly Condition[]>> =
  {
    status: draftStatusSchema.options.map((status) => ({ kind: 'status', statuses: [status] })),
    age: [{ kind: 'age', least: null, most: DAY }, ...[1, 2, 3, 7, 14, 30].map(atLeast)],
    blockers: [
      { kind: 'blockers', least: 0, most: 0 },
      { kind: 'blockers', least: 1, most: null },
      { kind: 'blockers', least: 3, most: null },
    ],
    finding: [
      { kind: 'severity', severity: 'blocker' },
      { kind: 'severity', severity: 'warning' },
      { kind: 'severity', severity: 'note' },
      ...[...checks.keys()].map((check): Condition => ({ kind: 'finding', checks: [check] })),
    ],
    resubmitted: trait('resubmitted'),
    ai: trait('ai'),
    near: trait('near'),
  }

/** What is offered for a field; what somebody typed may be finer. */
export const presetsOf = (field: ListedField, known: Known): readonly Condition[] =>
  isOfDesk(field) ? OF_DESK[field](known) : PRESETS[field]
