import type { Message } from '#shared/checks/check.ts'
import type { Severity } from '#shared/checks/finding.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { styleFields } from '#shared/checks/style/compare-house-styles.ts'
import type { WrittenStyle } from '#shared/checks/style/print-house-style.ts'
import { never } from '#shared/contract/outcome.ts'
import { checkName } from './check-name.ts'

/** One field in which two house styles differ, entry by entry. */
export interface StyleDifference {
  readonly field: keyof HouseStyle
  /** Only in the first. */
  readonly gone: readonly string[]
  /** Only in the second. */
  readonly come: readonly string[]
}

/** What stands beside the values, in the language of the screen. */
export interface EntryWords {
  readonly language: keyof Message
  readonly severity: (key: Severity) => string
  readonly part: (key: 'count' | 'maxLength' | 'foreign' | 'allowed') => string
}

const number = (value: number | null): string => (value === null ? '–' : String(value))

function entriesOf(style: WrittenStyle, field: keyof HouseStyle, say: EntryWords): string[] {
  switch (field) {
    case 'summaryLabel':
    case 'aiNote':
    case 'reviewClaim':
      return [style[field]]
    case 'minWords':
    case 'maxTitleLength':
    case 'maxExcerptLength':
    case 'wordsPerMinute':
    case 'minSections':
    case 'minPhotos':
    case 'maxParagraphWords':
    case 'oldAfterHours':
    case 'holderHours':
      return [number(style[field])]
    case 'outlets':
    case 'boilerplate':
    case 'unfinished':
    case 'titleParticles':
      return [...style[field]]
    case 'bullets':
      return (['count', 'maxLength'] as const).map(
        (key) => `${say.part(key)}: ${number(style.bullets[key])}`,
      )
    case 'words':
      return [
        ...style.words.standard.map(([unwanted, instead]) => `${unwanted} = ${instead}`),
        ...style.words.foreign.map((word) => `${say.part('foreign')}: ${word}`),
        ...style.words.allowed.map((word) => `${say.part('allowed')}: ${word}`),
      ]
    case 'off':
      return style.off.map((id) => checkName(id, say.language))
    case 'severity':
      return Object.entries(style.severity).map(
        ([id, severity]) => `${checkName(id, say.language)}: ${say.severity(severity)}`,
      )
    case 'checklist':
    case 'reasons':
      return style[field].map(({ key, label }) => `${label.id} / ${label.en} (${key})`)
    case 'views':
      return style.views.map(({ name, query }) => (query === '' ? name : `${name}: ${query}`))
    default:
      return never(field)
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((entry, at) => entry === b[at])

/** The order in which switches were turned is nothing that a style says. */
const ordered = (field: keyof HouseStyle, entries: readonly string[]): readonly string[] =>
  field === 'off' || field === 'severity' ? entries.toSorted() : entries

/** Field by field, what of `before` is gone in `after` and what came; neither where only the order differs. */
export function styleDifferences(
  before: WrittenStyle,
  after: WrittenStyle,
  say: EntryWords,
): readonly StyleDifference[] {
  return styleFields.flatMap((field) => {
    const was = ordered(field, entriesOf(before, field, say))
    const is = ordered(field, entriesOf(after, field, say))
    if (isSame(was, is)) return []
    return [
      {
        field,
        gone: was.filter((entry) => !is.includes(entry)),
        come: is.filter((entry) => !was.includes(entry)),
      },
    ]
  })
}
