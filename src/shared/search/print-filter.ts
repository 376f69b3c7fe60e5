import { never } from '#shared/contract/outcome.ts'
import { printAgeRange } from './age-range.ts'
import { FIELD_WORDS, type FilterField } from './fields.ts'
import { checksOfWord, SEVERITY_WORDS, wordOfFinding } from './finding-words.ts'
import { HOLDER_WORDS } from './holder-words.ts'
import { printNumberRange } from './number-range.ts'
import type { Condition, Filter } from './query.ts'
import { STATUS_WORDS } from './status-words.ts'
import { YES_NO_WORDS } from './yes-no.ts'

/** In which language the words of a query are written. */
export type QueryLanguage = 'id' | 'en'

const placeOf = (language: QueryLanguage): 0 | 1 => (language === 'id' ? 0 : 1)

/**
 * The field that a condition stands behind.
 *
 * @example fieldOfCondition({ kind: 'severity', severity: 'blocker' }) // 'finding'
 */
export function fieldOfCondition(condition: Condition): FilterField {
  switch (condition.kind) {
    case 'severity':
      return 'finding'
    case 'trait':
      return condition.trait
    case 'status':
    case 'date':
    case 'finding':
    case 'category':
    case 'age':
    case 'blockers':
    case 'held':
    case 'holder':
    case 'tag':
      return condition.kind
    default:
      return never(condition)
  }
}

/** Its name in English, but where another check has the same. */
function wordOfCheck(check: string, language: QueryLanguage): string {
  const own = wordOfFinding(check)
  if (language === 'id') return own
  const english = check.split('/')[1] ?? check
  return checksOfWord(english)?.length === 1 ? english : own
}

/** Days of one end each, or one day alone. */
function printDays({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  return from !== null && from === to ? from : `${from ?? ''}..${to ?? ''}`
}

function printValue(condition: Condition, language: QueryLanguage): string {
  const at = placeOf(language)
  switch (condition.kind) {
    case 'status':
      return condition.statuses.map((status) => STATUS_WORDS[status][at]).join(',')
    case 'finding':
      return condition.checks.map((check) => wordOfCheck(check, language)).join(',')
    case 'severity':
      return SEVERITY_WORDS[condition.severity][at]
    case 'category':
      return condition.categories.join(',')
    case 'date':
    case 'held':
      return printDays(condition)
    case 'age':
      return printAgeRange(condition, language === 'id' ? 'jam' : 'hours')
    case 'blockers':
      return printNumberRange(condition)
    case 'trait':
      return YES_NO_WORDS[condition.has ? 'yes' : 'no'][at]
    case 'holder':
      return typeof condition.who === 'object'
        ? `"${condition.who.named}"`
        : HOLDER_WORDS[condition.who][at]
    case 'tag':
      return condition.tags.join(',')
    default:
      return never(condition)
  }
}

/**
 * Prints a filter as somebody would have typed it, so that `parseQuery` reads it again as the same.
 *
 * @example printFilter({ kind: 'age', least: 72, most: null, isExcluded: false }, 'id') // 'umur:>3'
 */
export const printFilter = (filter: Filter, language: QueryLanguage): string =>
  `${filter.isExcluded ? '-' : ''}${FIELD_WORDS[fieldOfCondition(filter)][placeOf(language)]}:${printValue(filter, language)}`
