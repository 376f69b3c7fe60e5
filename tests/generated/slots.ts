import type { Draw } from './draw.ts'
import { BODIES, FIRST_NAMES, GOODS, LAST_NAMES, PLACES, ROLES } from './words.ts'

/** What stands in each place of an article's patterns. */
export type Slots = ReadonlyMap<string, string>

const NAMES = [
  ...['o1', 'o2', 'j1', 'j2', 't1', 't2', 't3', 'l1', 'l2', 'b1', 'b2'],
  ...['n1', 'n2', 'n3', 'n4', 'n5', 'h1'],
] as const

const THOUSANDS = new Intl.NumberFormat('id')
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

const some = <T>(draw: Draw, from: readonly T[]): T => {
  const [first, ...rest] = from
  if (first === undefined) throw new Error('an empty list')
  return draw.pick([first, ...rest])
}

function dayOf(at: Date): string {
  const [year, month, day] = at.toISOString().slice(0, 10).split('-').map(Number)
  return `${WEEKDAYS[at.getUTCDay()]} (${day}/${month}/${year})`
}

/**
 * Fillers that belong together: a weekday that its date really was, numbers as news writes them.
 *
 * @param at when the article was sent in
 */
export function fillersOf(draw: Draw, at: Date): Slots {
  const person = () => `${some(draw, FIRST_NAMES)} ${some(draw, LAST_NAMES)}`
  const dayBefore = new Date(at.getTime() - (1 + draw.below(6)) * 86_400_000)
  const by: Readonly<Record<string, () => string>> = {
    o: person,
    j: () => some(draw, ROLES),
    t: () => some(draw, PLACES),
    l: () => some(draw, BODIES),
    b: () => some(draw, GOODS),
    h: () => dayOf(dayBefore),
  }
  const numbers: Readonly<Record<string, () => string>> = {
    n1: () => String(3 + draw.below(90)),
    n2: () => THOUSANDS.format(1_000 + draw.below(9_000)),
    n3: () => String(2 + draw.below(40)),
    n4: () => String(15 + draw.below(900)),
    n5: () => String(8 + draw.below(120)),
  }
  return new Map(
    NAMES.map((name) => [name, (numbers[name] ?? by[name[0] ?? ''] ?? (() => name))()]),
  )
}

/** Stand-ins that no article has: a text is taken in once with them and then told anew many times. */
const STAND_INS: Slots = new Map(
  NAMES.map((name, at) => {
    if (name.startsWith('n')) return [name, `9900${10 + at}`]
    const letter = String.fromCharCode(97 + at)
    return [name, name.startsWith('b') ? `zqx${letter}zqx` : `Zqx${letter}zqx`]
  }),
)

const ANY_STAND_IN = new RegExp([...STAND_INS.values()].join('|'), 'g')
const nameOf = new Map([...STAND_INS].map(([name, text]) => [text, name]))

/** Puts fillers where the stand-ins are. */
export const retold = (text: string, fillers: Slots): string =>
  text.replaceAll(ANY_STAND_IN, (standIn) => fillers.get(nameOf.get(standIn) ?? '') ?? standIn)

/** A pattern with its stand-ins. */
export const written = (pattern: string): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (all, name: string) => STAND_INS.get(name) ?? all)
