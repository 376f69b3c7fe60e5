import { readDateRange } from './date-range.ts'
import { nearest } from './edit-distance.ts'
import { checksOfWord, findingWords, severityOfWord } from './finding-words.ts'
import type { Condition, FaultKind } from './query.ts'
import { statusOfWord, statusWords } from './status-words.ts'

type Read =
  | { readonly ok: true; readonly condition: Condition }
  | {
      readonly ok: false
      readonly fault: FaultKind
      readonly wrong: string
      readonly meant: string
    }

const wrong = (fault: FaultKind, word: string, meant: string | null = null): Read => ({
  ok: false,
  fault,
  wrong: word,
  meant: meant ?? '',
})

const listed = (value: string): readonly string[] =>
  value
    .toLowerCase()
    .split(',')
    .map((word) => word.trim().replaceAll(/\s+/gu, '-'))
    .filter((word) => word !== '')

function readStatus(value: string): Read {
  const words = listed(value)
  const strange = words.find((word) => statusOfWord(word) === undefined)
  if (strange !== undefined)
    return wrong('unknown-status', strange, nearest(strange, statusWords()))
  return {
    ok: true,
    condition: { kind: 'status', statuses: words.flatMap((word) => statusOfWord(word) ?? []) },
  }
}

function readFinding(value: string): Read {
  const words = listed(value)
  const [only = ''] = words
  const severity = words.length === 1 ? severityOfWord(only) : undefined
  if (severity !== undefined) return { ok: true, condition: { kind: 'severity', severity } }
  const strange = words.find((word) => checksOfWord(word) === undefined)
  if (strange !== undefined)
    return wrong('unknown-finding', strange, nearest(strange, findingWords()))
  return {
    ok: true,
    condition: { kind: 'finding', checks: words.flatMap((word) => checksOfWord(word) ?? []) },
  }
}

function readDate(value: string): Read {
  const range = readDateRange(value.trim())
  if (range === null) return wrong('wrong-date', value)
  if (range.from !== null && range.to !== null && range.from > range.to)
    return wrong('turned-dates', value, value.split('..').toReversed().join('..'))
  return { ok: true, condition: { kind: 'date', ...range } }
}

const READERS = { status: readStatus, finding: readFinding, date: readDate }

export type FilterField = keyof typeof READERS

/** Reads what stands behind the colon of a filter; several statuses or findings are parted by commas. */
export const readFilter = (field: FilterField, value: string): Read => READERS[field](value)
