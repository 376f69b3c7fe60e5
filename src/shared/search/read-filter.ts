import { readTag } from '#shared/tag/tag.ts'
import { readAgeRange } from './age-range.ts'
import { categoryKey } from './category-key.ts'
import { readDateRange } from './date-range.ts'
import { nearest } from './edit-distance.ts'
import type { FilterField } from './fields.ts'
import { checksOfWord, findingWords, severityOfWord } from './finding-words.ts'
import { holderOfWord } from './holder-words.ts'
import { readNumberRange } from './number-range.ts'
import type { Condition, FaultKind, Trait } from './query.ts'
import { statusOfWord, statusWords } from './status-words.ts'
import { YES_NO_WORDS, yesOrNo } from './yes-no.ts'

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

const turned = (value: string): string => value.split('..').toReversed().join('..')

const readDays =
  (kind: 'date' | 'held') =>
  (value: string): Read => {
    const range = readDateRange(value.trim())
    if (range === null) return wrong('wrong-date', value)
    if (range.from !== null && range.to !== null && range.from > range.to)
      return wrong('turned-dates', value, turned(value))
    return { ok: true, condition: { kind, ...range } }
  }

function readCategory(value: string): Read {
  const categories = value.split(',').map(categoryKey)
  const known = [...new Set(categories)].filter((key) => key !== '')
  if (known.length === 0) return wrong('no-word', value)
  return { ok: true, condition: { kind: 'category', categories: known } }
}

const isTurned = (least: number | null, most: number | null): boolean =>
  least !== null && most !== null && least > most

/** The unit stands behind the last number and stays there. */
const turnedAge = (value: string): string =>
  value.replace(/^(\d+)\.\.(\d+)/u, (_, least, most) => `${most}..${least}`)

function readAge(value: string): Read {
  const range = readAgeRange(value)
  if (range === null) return wrong('wrong-age', value)
  if (isTurned(range.least, range.most)) return wrong('turned-numbers', value, turnedAge(value))
  return { ok: true, condition: { kind: 'age', ...range } }
}

function readBlockers(value: string): Read {
  const range = readNumberRange(value.trim())
  if (range === null) return wrong('wrong-number', value)
  if (isTurned(range.least, range.most)) return wrong('turned-numbers', value, turned(value))
  return { ok: true, condition: { kind: 'blockers', ...range } }
}

const readTrait =
  (trait: Trait) =>
  (value: string): Read => {
    const word = value.trim().toLowerCase()
    const has = yesOrNo(word)
    if (has === undefined)
      return wrong(
        'neither-yes-nor-no',
        word,
        nearest(word, [...YES_NO_WORDS.yes, ...YES_NO_WORDS.no]),
      )
    return { ok: true, condition: { kind: 'trait', trait, has } }
  }

function readHolder(value: string): Read {
  const [word = ''] = listed(value)
  const who = holderOfWord(word) ?? { named: value.trim() }
  return { ok: true, condition: { kind: 'holder', who } }
}

function readTags(value: string): Read {
  const tags = [...new Set(value.split(',').flatMap((one) => readTag(one) ?? []))]
  return tags.length === 0
    ? wrong('no-word', value)
    : { ok: true, condition: { kind: 'tag', tags } }
}

const READERS: Readonly<Record<FilterField, (value: string) => Read>> = {
  status: readStatus,
  finding: readFinding,
  date: readDays('date'),
  category: readCategory,
  age: readAge,
  blockers: readBlockers,
  held: readDays('held'),
  resubmitted: readTrait('resubmitted'),
  ai: readTrait('ai'),
  near: readTrait('near'),
  holder: readHolder,
  tag: readTags,
}

/** Reads what stands behind the colon of a filter; several statuses, findings or sections are parted by commas. */
export const readFilter = (field: FilterField, value: string): Read => READERS[field](value)
