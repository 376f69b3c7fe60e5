import { oncePerText } from '#shared/once-per.ts'

const DAY_MS = 86_400_000

/** A day of the calendar: '2026-03-02'. */
export type Day = string

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/**
 * Whether it names a time zone that this machine knows (IANA, "Asia/Jakarta").
 *
 * @example isTimeZone('Asia/Jayapura') // true
 */
export function isTimeZone(zone: string): boolean {
  try {
    formatIn(zone)
    return true
  } catch {
    return false
  }
}

function partsIn(zone: string, ms: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    formatIn(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  )
}

/**
 * The day that a moment belongs to where the clocks of a zone hang.
 *
 * @param ms since 1970
 * @example dayIn('Asia/Jakarta', Date.parse('2026-03-01T20:00Z')) // '2026-03-02'
 */
export function dayIn(zone: string, ms: number): Day {
  const { year, month, day } = partsIn(zone, ms)
  return `${year}-${month}-${day}`
}

/** How far the clocks of a zone are ahead of UTC at a moment, in ms. */
function aheadIn(zone: string, ms: number): number {
  const { year, month, day, hour, minute, second } = partsIn(zone, ms)
  const shown = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  )
  return shown - Math.floor(ms / 1000) * 1000
}

/**
 * The first moment of a day in a zone, in ms since 1970: midnight, or the hour to which the clocks jump
 * where they leave midnight out.
 *
 * @example startOfDay('Asia/Jakarta', '2026-03-02') // Date.parse('2026-03-01T17:00Z')
 */
export const startOfDay = (zone: string, day: Day): number => startsOf(`${day} ${zone}`)

/** By day and zone: what clocks show is asked of the machine's tables, and that takes as long as a page of the queue. */
const startsOf = oncePerText((key) => {
  const [day = '', zone = ''] = key.split(' ')
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const moments = [midnight - DAY_MS, midnight + DAY_MS]
    .map((near) => midnight - aheadIn(zone, near))
    .sort((a, b) => a - b)
  return moments.find((ms) => dayIn(zone, ms) === day) ?? midnight - aheadIn(zone, midnight)
})

/**
 * The day so many days later, or earlier.
 *
 * @example addDays('2026-02-28', 1) // '2026-03-01'
 */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
