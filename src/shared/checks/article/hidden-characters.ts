import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { everyProse, type Prose } from './prose.ts'

/**
 * Controls, soft hyphen, zero-width signs, marks of direction, invisible operators, fillers, interlinear
 * marks, variation selectors, tag characters, private use (Unicode 17, "Default_Ignorable_Code_Point").
 */
const HIDDEN =
  /(?![\t\n\r])(?:\u034f|\u17b4|\u17b5|[\u180b-\u180e]|[\ufe00-\ufe0f]|[\p{Cc}\p{Co}\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}])/gu

/** Sequences that are printed as one sign: emoji with their joiners, keycaps, the flags made of tags. */
const SIGN =
  /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,10}\u{e007f}|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})[\ufe0e\ufe0f]?(?:\u200d(?=\p{Extended_Pictographic}))?|[#*0-9]\ufe0f\u20e3|\p{Script=Han}[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu

/** Scripts that need joiners or marks of direction. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Sundanese}\p{Script=Khmer}\p{Script=Thai}]/u
const NEEDED = /[\u200c-\u200f\u061c\u2066-\u2069]/u

interface Group {
  readonly start: number
  readonly end: number
  readonly codes: readonly string[]
}

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** What is hidden, one group a stretch of one look, so that taking it out changes no look. */
function groupsIn({ text, runs }: Prose): readonly Group[] {
  if (text.search(HIDDEN) < 0) return []
  const printed = Array.from(
    text.matchAll(SIGN),
    ({ 0: sign, index }) => [index, index + sign.length] as const,
  )
  const joins = JOINING.test(text)
  const groups = new Map<number, Group>()
  for (const { 0: sign, index } of text.matchAll(HIDDEN)) {
    if (joins && NEEDED.test(sign)) continue
    if (printed.some(([from, to]) => from <= index && index < to)) continue
    const run = runs.findIndex(({ start, end }) => start <= index && index < end)
    const known = groups.get(run)
    const end = index + sign.length
    groups.set(run, {
      start: known?.start ?? index,
      end,
      codes: [...(known?.codes ?? []), codeOf(sign)],
    })
  }
  return [...groups.values()]
}

/** Without what is hidden; whole signs and joined scripts stay. */
function cleaned(text: string, joins: boolean): string {
  const kept = Array.from(
    text.matchAll(SIGN),
    ({ 0: sign, index }) => [index, index + sign.length] as const,
  )
  return text.replace(HIDDEN, (sign: string, at: number) =>
    (joins && NEEDED.test(sign)) || kept.some(([from, to]) => from <= at && at < to) ? sign : '',
  )
}

function findingOf(prose: Prose, { start, end, codes }: Group): Finding {
  const words = prose.text.slice(start, end)
  const text = cleaned(words, JOINING.test(prose.text))
  return {
    check: hiddenCharacters.id,
    severity: 'warning',
    variant: codes.length === 1 ? 'one' : 'several',
    params: { count: String(codes.length), codes: [...new Set(codes)].slice(0, 3).join(', ') },
    place: prose.at(start, end),
    words,
    article: null,
    evidence: [],
    fix: prose.put === null ? null : { label: 'remove', text, edit: prose.put(start, end, text) },
  }
}

/**
 * Characters that nobody sees can carry words to a machine, or turn round what is read. The joiners of
 * emoji and of the scripts that need them are left alone. Import takes most of them out; typing and
 * other programs bring them back.
 */
export const hiddenCharacters: ArticleCheck = {
  id: 'article/hidden-characters',
  name: { id: 'Karakter tersembunyi', en: 'Hidden characters' },
  scope: 'part',
  messages: {
    one: {
      id: 'Di sini ada karakter yang tidak terlihat ({codes}).',
      en: 'An invisible character stands here ({codes}).',
    },
    several: {
      id: 'Di sini ada {count} karakter yang tidak terlihat ({codes}).',
      en: '{count} invisible characters stand here ({codes}).',
    },
  },
  examples: {
    good: [
      'Warga tersenyum 👩‍🌾 ❤️ 1️⃣ 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} dan pulang.',
      'Tulisan می‌خواهم itu ditiru warga.\tLalu selesai.',
    ],
    bad: [
      'Panen\u200b raya.',
      '# Panen\u00ad Raya',
      'Panen \u{e0041}\u{e0042} raya.',
      'Panen \u202eraya.',
      '! Sawah\u2060 di Arum | Ratna Sari',
    ],
  },
  run: (article) =>
    everyProse(article).flatMap((prose) => groupsIn(prose).map((group) => findingOf(prose, group))),
}
