import { ENGLISH_WEEKDAYS, WEEKDAYS } from '#shared/language/calendar.ts'
import { readWeekdayPairs, type WeekdayPair } from '#shared/language/dates.ts'
import { sameValue } from '#shared/language/quantities.ts'
import type { Quantity } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import type { ArticleIndex } from './article-index.ts'

/** A weekday beside a date that falls on another one. */
export interface FalseWeekday {
  readonly weekday: Quantity
  readonly date: Quantity
  /** The weekday of the date, in both languages: "Rabu", "Wednesday". */
  readonly actual: string
  readonly actualEn: string
}

const prints = ({ quantities }: Reading, { weekday, date }: WeekdayPair): boolean =>
  [weekday, date].every((one) => quantities.some(({ value }) => sameValue(value, one.value)))

/**
 * Finds weekdays of a claim that the calendar gives to another date than the claim does: a date and a
 * weekday of two sentences ran together. A slip that the article itself prints is the article's
 * (article/weekday-date).
 *
 * @example findFalseWeekdays(reading, index)[0]?.actual // 'Rabu' for "Jumat (13/8/2025)"
 */
export const findFalseWeekdays = (reading: Reading, index: ArticleIndex): readonly FalseWeekday[] =>
  readWeekdayPairs(reading.text, reading.tokens).flatMap((pair) => {
    const { weekday, date, actual } = pair
    if (weekday.value.kind !== 'weekday' || actual === null || actual === weekday.value.day)
      return []
    if (index.sentences.some((sentence) => prints(sentence.reading, pair))) return []
    const [name = '', nameEn = ''] = [WEEKDAYS[actual - 1], ENGLISH_WEEKDAYS[actual - 1]]
    return [{ weekday, date, actual: name, actualEn: nameEn }]
  })
