import fc from 'fast-check'

/** One change to a sentence: the sentence after it, or null where it has no place for such a change. */
export type SentenceEdit = (sentence: string, at: number) => string | null

const atMatch = (pattern: RegExp, put: (found: string, at: number) => string): SentenceEdit => {
  return (sentence, at) => {
    const places = [...sentence.matchAll(pattern)]
    const place = places[at % Math.max(places.length, 1)]
    if (place === undefined) return null
    const [found] = place
    return (
      sentence.slice(0, place.index) + put(found, at) + sentence.slice(place.index + found.length)
    )
  }
}

const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? ''

const other = (words: readonly string[], found: string, at: number): string =>
  pick(
    words.filter((word) => word !== found),
    at,
  )

const NUMBERS = ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh']
const DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']
const MONTHS = ['Januari', 'Mei', 'Juni', 'Agustus', 'Oktober', 'November', 'Desember']
const NAMES = ['Gunawan', 'Merapi', 'Tanjungsari', 'Yohana', 'BSN', 'Kertanegara']
const HEDGES = ['diduga', 'kabarnya', 'mungkin', 'konon', 'diperkirakan']
const SOURCES = ['Menurut Harian Sagu, ', 'Dilaporkan Radio Talang, ', 'Merujuk Dinas Pengairan, ']

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** Between two words in lower case, where an adverb may stand. */
const GAP = /(?<=\p{Ll}{3} )(?=\p{Ll}{3})/gu

/** Every kind of change after which a sentence says something else. */
export const factEdits: Readonly<Record<string, SentenceEdit>> = {
  digits: atMatch(/\d+/gu, (found, at) => String(Number(found) + 1 + (at % 7))),
  numeral: atMatch(new RegExp(`(?<=^| )(?:${NUMBERS.join('|')})(?= )`, 'gu'), (found, at) =>
    other(NUMBERS, found, at),
  ),
  day: atMatch(new RegExp(DAYS.join('|'), 'gu'), (found, at) => other(DAYS, found, at)),
  month: atMatch(new RegExp(MONTHS.join('|'), 'gu'), (found, at) => other(MONTHS, found, at)),
  name: atMatch(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu, (_, at) => pick(NAMES, at)),
  nameGone: atMatch(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,} /gu, () => ''),
  source: (sentence, at) =>
    /^(?:menurut|dilaporkan|merujuk)/iu.test(sentence)
      ? null
      : pick(SOURCES, at) + lowerFirst(sentence),
  sourceGone: atMatch(/^Menurut [^,]+, (?:[^,]+, )?/gu, () => ''),
  hedge: atMatch(GAP, (_, at) => `${pick(HEDGES, at)} `),
  hedgeGone: atMatch(/(?:diduga|memperkirakan|dinilai|mengaku) /gu, () => ''),
  negation: atMatch(GAP, () => 'tidak '),
  negationGone: atMatch(/(?:tidak|belum) /gu, () => ''),
  condition: atMatch(/ (?:jika|meski) .+(?=\.)/gu, () => ''),
}

const OLD_QUOTES = /["“”]/gu
const typography: readonly ((text: string) => string)[] = [
  (text) => text.replace(OLD_QUOTES, '"'),
  (text) => text.replace(/(?<= |^)"/gmu, '“').replace(/"/gu, '”'),
  (text) => text.replace(/"/gu, '„'),
  (text) => text.replace(/ /gu, ' \u00a0').replace(/(?<=^[#=]+)\s+/gmu, ' '),
  (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '  '),
  (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
  (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2010'),
  (text) => text.replace(/ - /gu, ' – '),
  (text) => text.replace(/'/gu, '’'),
  (text) => text.replace(/\.\.\./gu, '…'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad'),
  (text) => text.replace(/(?<=\p{Ll})(?= )/gu, '\u200b'),
]

/** Any mix of changes that only a typesetter sees. */
export const anyTypography: fc.Arbitrary<(text: string) => string> = fc
  .uniqueArray(fc.nat(typography.length - 1), { minLength: 1, maxLength: 4 })
  .map((picked) => (text: string) => {
    let changed = text
    for (const at of picked) changed = typography[at]?.(changed) ?? changed
    return changed
  })
