import { readNumberWords } from './number-words.ts'
import type { TokenRange } from './quantity.ts'
import type { Token } from './tokens.ts'

const HOURS = new Set(['pukul', 'jam'])
const MOST_HOURS = 24
const HOUR = 60
const DAY = MOST_HOURS * HOUR

/** "pukul lima kurang sepuluh", "pukul lima lewat seperempat". */
const ASIDE: Readonly<Record<string, 1 | -1>> = { kurang: -1, lewat: 1, lebih: 1 }
const PARTS: Readonly<Record<string, number>> = { seperempat: 15, setengah: 30 }

interface Counted {
  readonly value: number
  readonly to: number
}

interface Time extends TokenRange {
  readonly value: { readonly kind: 'clock'; readonly code: string }
}

/** In words or in one or two digits. */
function countAt(tokens: readonly Token[], at: number): Counted | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return readNumberWords(tokens, at)
  return /^\d{1,2}$/u.test(token.norm) ? { value: Number(token.norm), to: at + 1 } : null
}

/** "kurang sepuluh menit"; "lebih 300 orang" counts no minutes. */
function minutesAside(tokens: readonly Token[], at: number): Counted | null {
  const sign = ASIDE[tokens[at]?.norm ?? '']
  if (sign === undefined) return null
  const part = PARTS[tokens[at + 1]?.norm ?? '']
  const count = part === undefined ? countAt(tokens, at + 1) : { value: part, to: at + 2 }
  if (!count || !Number.isInteger(count.value) || count.value >= HOUR) return null
  const to = tokens[count.to]?.norm === 'menit' ? count.to + 1 : count.to
  return { value: sign * count.value, to }
}

function timeOf(from: number, to: number, minutes: number): Time {
  const within = (minutes + DAY) % DAY
  // "pukul 24" is printed so.
  const hour = minutes === DAY ? MOST_HOURS : Math.floor(within / HOUR)
  const code = [hour, within % HOUR].map((part) => String(part).padStart(2, '0')).join('.')
  return { from, to, value: { kind: 'clock', code } }
}

/** "pukul lima", "pukul setengah enam", with minutes aside; a token that is no count is none. */
function spokenTime(tokens: readonly Token[], at: number): Time | null {
  const isHalf = tokens[at]?.norm === 'setengah'
  const hour = countAt(tokens, isHalf ? at + 1 : at)
  if (!hour || !Number.isInteger(hour.value) || hour.value > MOST_HOURS) return null
  if (isHalf) return timeOf(at, hour.to, hour.value * HOUR - HOUR / 2)
  const aside = minutesAside(tokens, hour.to)
  return timeOf(at, aside?.to ?? hour.to, hour.value * HOUR + (aside?.value ?? 0))
}

/**
 * Reads a time of day from a token on, which stands behind "pukul" or "jam": "04.50", "5", "lima kurang
 * sepuluh". In words only behind "pukul": "jam lima" may be five hours.
 *
 * @returns null when none begins there; the code is of the form "04.50"
 * @example readTime(tokenise('pukul lima kurang sepuluh'), 1)?.value.code // '04.50'
 */
export function readTime(tokens: readonly Token[], at: number): Time | null {
  const token = tokens[at]
  const before = tokens[at - 1]?.norm ?? ''
  if (!token || !HOURS.has(before)) return null
  const time = /^(\d{1,2})[.:](\d\d)$/u.exec(token.norm)
  if (time) {
    const value = { kind: 'clock', code: `${time[1]?.padStart(2, '0')}.${time[2]}` } as const
    return { from: at, to: at + 1, value }
  }
  return token.kind === 'word' && before !== 'pukul' ? null : spokenTime(tokens, at)
}
