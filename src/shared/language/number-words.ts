import type { Token } from './tokens.ts'

const DIGITS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
}
const WHOLE: Readonly<Record<string, number>> = { sepuluh: 10, sebelas: 11, seratus: 100 }
const WITH_SCALE: Readonly<Record<string, number>> = { seribu: 1e3, sejuta: 1e6 }

/** Words that multiply what stands before them; "M" and "T" only do so after rupiah. */
export const SCALES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
}

export interface ReadNumber {
  readonly value: number
  /** Index of the first token after it. */
  readonly to: number
}

/** Reads what stands below a thousand: "dua ratus tiga puluh lima", "lima belas". */
function readGroup(tokens: readonly Token[], from: number): ReadNumber | null {
  let sum = 0
  let pending: number | null = null
  let at = from
  for (; at < tokens.length; at++) {
    const word = tokens[at]?.norm ?? ''
    const digit = DIGITS[word] ?? WHOLE[word]
    if (digit !== undefined) {
      if (pending !== null || sum % 10 !== 0 || (digit >= sum && sum > 0)) break
      if (digit >= 10) sum += digit
      else pending = digit
    } else if (pending !== null && word === 'belas') {
      sum += pending + 10
      pending = null
    } else if (pending !== null && (word === 'puluh' || word === 'ratus')) {
      sum += pending * (word === 'puluh' ? 10 : 100)
      pending = null
    } else break
  }
  return at === from ? null : { value: sum + (pending ?? 0), to: at }
}

/**
 * Reads a number written in words from a token on, or null when none begins there. "satu" alone is an
 * article rather than a count and is not read.
 *
 * @example readNumberWords(tokenise('lima belas ribu tentara'), 0) // { value: 15000, to: 3 }
 */
export function readNumberWords(tokens: readonly Token[], from: number): ReadNumber | null {
  let total = 0
  let at = from
  let lastScale = Number.POSITIVE_INFINITY
  while (at < tokens.length) {
    const word = tokens[at]?.norm ?? ''
    const whole = WITH_SCALE[word]
    const group: ReadNumber | null =
      whole !== undefined
        ? { value: 1, to: at }
        : word === 'setengah' && at === from
          ? { value: 0.5, to: at + 1 }
          : readGroup(tokens, at)
    if (!group) break
    const scale = whole ?? SCALES[tokens[group.to]?.norm ?? '']
    if ((scale ?? 1) >= lastScale) break
    total += group.value * (scale ?? 1)
    at = scale === undefined ? group.to : group.to + 1
    if (scale === undefined) break
    lastScale = scale
  }
  const alone = at === from + 1 && tokens[from]?.norm
  return at === from || alone === 'satu' || alone === 'setengah' ? null : { value: total, to: at }
}

const ORDINALS: Readonly<Record<string, number>> = {
  ketiga: 3,
  keempat: 4,
  kelima: 5,
  keenam: 6,
  ketujuh: 7,
  kedelapan: 8,
  kesembilan: 9,
  kesepuluh: 10,
  kesebelas: 11,
}

/**
 * Reads "ketiga" to "kesebelas" and "ke-12". "kedua" also means "both" and is no ordinal here.
 *
 * @example readOrdinal('ke-18') // 18
 */
export function readOrdinal(word: string): number | null {
  const digits = /^ke-(\d+)$/u.exec(word)?.[1]
  return digits === undefined ? (ORDINALS[word] ?? null) : Number(digits)
}
