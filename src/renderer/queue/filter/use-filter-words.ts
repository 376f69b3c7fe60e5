import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { never } from '#shared/contract/outcome.ts'
import type { AgeRange } from '#shared/search/age-range.ts'
import type { NumberRange } from '#shared/search/number-range.ts'
import { fieldOfCondition } from '#shared/search/print-filter.ts'
import type { Condition, Filter } from '#shared/search/query.ts'
import { checkName } from '../../settings/house-style/check-name.ts'

/** How an editor says what a filter asks for. */
export interface FilterWords {
  /** "lebih dari 3 hari" */
  readonly value: (condition: Condition) => string
  /** "Umur: lebih dari 3 hari" */
  readonly whole: (filter: Filter) => string
}

const DAY = 24

function useAgeWords(): (range: AgeRange) => string {
  const t = useTranslations('queue')
  const words = (hours: number): string =>
    hours % DAY === 0
      ? t('filter.days', { count: hours / DAY })
      : t('filter.hours', { count: hours })
  return ({ least, most }) => {
    if (least === null) return most === null ? '' : t('filter.under', { most: words(most) })
    if (most === null) return t('filter.over', { least: words(least) })
    return t('filter.between', { least: words(least), most: words(most) })
  }
}

function useNumberWords(): (range: NumberRange) => string {
  const t = useTranslations('queue')
  return ({ least, most }) => {
    if (most === 0) return t('filter.none')
    if (most === null) return t('filter.orMore', { least: String(least ?? 0) })
    if (least === null) return t('filter.orLess', { most: String(most) })
    return least === most
      ? String(least)
      : t('filter.between', { least: String(least), most: String(most) })
  }
}

function useDaysWords() {
  const t = useTranslations('queue')
  const format = useFormatter()
  const words = (day: string): string =>
    format.dateTime(Date.parse(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
  return ({ from, to }: { readonly from: string | null; readonly to: string | null }): string => {
    if (from === null) return to === null ? '' : t('filter.until', { to: words(to) })
    if (to === null) return t('filter.since', { from: words(from) })
    return from === to ? words(from) : t('filter.between', { least: words(from), most: words(to) })
  }
}

export function useFilterWords(): FilterWords {
  const t = useTranslations('queue')
  const format = useFormatter()
  const locale = useLocale()
  const age = useAgeWords()
  const number = useNumberWords()
  const days = useDaysWords()
  const or = (words: readonly string[]): string => format.list(words, { type: 'disjunction' })
  const value = (condition: Condition): string => {
    switch (condition.kind) {
      case 'status':
        return or(condition.statuses.map((status) => t(`status.${status}`)))
      case 'finding':
        return or(condition.checks.map((id) => checkName(id, locale === 'id' ? 'id' : 'en')))
      case 'severity':
        return t(`filter.severity.${condition.severity}`)
      case 'category':
        return or(condition.categories)
      case 'age':
        return age(condition)
      case 'blockers':
        return number(condition)
      case 'date':
      case 'held':
        return days(condition)
      case 'trait':
        return t(condition.has ? 'filter.yes' : 'filter.no')
      case 'holder':
        return typeof condition.who === 'object'
          ? condition.who.named
          : t(`filter.who.${condition.who}`)
      case 'tag':
        return or(condition.tags)
      default:
        return never(condition)
    }
  }
  const whole = (filter: Filter): string => {
    const words = t('filter.chip', {
      field: t(`filter.field.${fieldOfCondition(filter)}`),
      value: value(filter),
    })
    return filter.isExcluded ? t('filter.not', { filter: words }) : words
  }
  return { value, whole }
}
