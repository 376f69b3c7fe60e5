import data from '#resources/lexicon/unfinished-marks.json' with { type: 'json' }
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { everyProse, type Prose } from './prose.ts'
import { slip } from './slip.ts'

const fillers: ReadonlySet<string> = new Set(data.fillers)
const beforeCount: ReadonlySet<string> = new Set(data.beforeCount)
const afterCount: ReadonlySet<string> = new Set(data.afterCount)
const besideCounts: ReadonlySet<string> = new Set(data.besideCounts)
const unlessNumeral: ReadonlySet<string> = new Set(data.unlessNumeral)
const series: ReadonlySet<string> = new Set(data.series)

/** A writer fills three of them with the same hand that leaves three dots open: "???", "____". */
const SIGNS = /(?<![^\s([“"])\?{2,}(?![^\s)\].,”"])|_{3,}/gu
/** "[isi nama narasumber]", "{{tanggal}}", "<nama>": a form that was not filled in. */
const FORMS = /\[[^\][\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}\}?|<[^<>\n]{1,60}>/gu
const escaped = (mark: string): string => mark.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)

/** Any of these, as a word of its own. */
const asWord = (patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'gu')

const withCapital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** What a writer puts where words are still to come. */
const LETTERS = asWord([
  ...[...data.letters, ...data.words, ...data.words.map(withCapital)].map(escaped),
  ...data.repeated.map((letter) => `${escaped(letter)}{3,}`),
])

const lastWord = (text: string): string =>
  /([\p{L}-]+)[.\s]*$/u.exec(text)?.[1]?.toLowerCase() ?? ''
const firstWord = (text: string): string => /^[\s]*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? ''

/** TK is a kindergarten, and XXX the thirtieth, unless what stands around them says otherwise. */
function isMark(mark: string, before: string, after: string): boolean {
  const isAlone = before.trim() === '' && /^\W*$/u.test(after)
  if (besideCounts.has(mark)) {
    return isAlone || beforeCount.has(lastWord(before)) || afterCount.has(firstWord(after))
  }
  return !unlessNumeral.has(mark) || !series.has(lastWord(before))
}

const isForm = (text: string): boolean =>
  fillers.has(
    text
      .replace(/^[[{<\s]+/u, '')
      .replace(/[\s\]}>:].*$/su, '')
      .toLowerCase(),
  )

type Stretch = readonly [start: number, end: number]

/** The newsroom's own marks mean exactly what they say, capitals included. */
function ownIn(text: string, marks: readonly string[]): readonly Stretch[] {
  if (marks.length === 0) return []
  return stretches(text, asWord(marks.map(escaped)))
}

const stretches = (text: string, pattern: RegExp): readonly Stretch[] =>
  Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => [index, index + length] as const)

function marksIn(text: string, own: readonly string[]): readonly Stretch[] {
  const forms = stretches(text, FORMS).filter(([start, end]) => isForm(text.slice(start, end)))
  const letters = stretches(text, LETTERS).filter(([start, end]) =>
    isMark(text.slice(start, end), text.slice(0, start), text.slice(end)),
  )
  const all = [...forms, ...stretches(text, SIGNS), ...letters, ...ownIn(text, own)]
  // "[TK]" is one mark, not two.
  return all
    .filter(
      ([start, end], at) => !all.some(([a, b], other) => other < at && a <= start && end <= b),
    )
    .toSorted(([a], [b]) => a - b)
}

function slipsIn(prose: Prose, own: readonly string[]): readonly Finding[] {
  return marksIn(prose.text, own).map(([start, end]) => {
    const params = { words: prose.text.slice(start, end) }
    return slip(prose, { check: unfinishedMark.id, severity: 'blocker', params, start, end })
  })
}

/**
 * A mark by which somebody said "to be filled in" must not be published: only a person can say what
 * belongs there, so it blocks and has no fix. Also in captions, credits and alternative texts.
 */
export const unfinishedMark: ArticleCheck = {
  id: 'article/unfinished-mark',
  name: { id: 'Belum diisi', en: 'Still to be filled in' },
  scope: 'part',
  messages: {
    default: {
      id: 'Masih ada yang belum diisi: “{words}”.',
      en: 'Something is still to be filled in: “{words}”.',
    },
  },
  examples: {
    good: [
      'Guru TK Melati dan siswa TK lain menanam cabai.',
      'PON XXX digelar di Arum. Kok bisa?',
      '“Kami [warga Arum] siap,” kata Sari. [REVIEW] ini panjang [...].',
      'Warga bertanya, “Kapan???” tanpa henti.',
    ],
    bad: [
      'Panen mencapai TK ton.',
      'Warga yang datang sebanyak [TK] orang.',
      'Kepala desa, XXX, menolak.',
      'Jembatan itu dibuka pada ??? pagi.',
      'Menurut [nama narasumber], harga naik.',
      'Panen raya. TKTK',
      '! Panen cabai | pexels.com/xxx',
      '= Lorem ipsum dolor sit amet.',
      '# Panen Raya di ____',
      'Menurut <nama narasumber>, harga naik.',
      'Panen cabai. ISI NANTI.',
    ],
  },
  exampleStyle: { unfinished: ['ISI NANTI'] },
  run: (article, { unfinished }) =>
    everyProse(article).flatMap((prose) => slipsIn(prose, unfinished)),
}
