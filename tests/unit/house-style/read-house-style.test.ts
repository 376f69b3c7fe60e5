import fc from 'fast-check'
import { expect, test } from 'vitest'
import standard from '#resources/house-style.json' with { type: 'json' }
import { changedFields, houseStyleHash } from '#shared/checks/style/compare-house-styles.ts'
import { defaultHouseStyle } from '#shared/checks/style/default-house-style.ts'
import {
  printHouseStyle,
  printWrittenStyle,
  writtenStyle,
} from '#shared/checks/style/print-house-style.ts'
import { readHouseStyle } from '#shared/checks/style/read-house-style.ts'
import { queueOrderSchema } from '#shared/search/order.ts'
import { viewSchema } from '#shared/search/view.ts'

/** What is wrong with a text, as "line path: sentence". */
const errorsIn = (text: string): readonly string[] => {
  const read = readHouseStyle(text)
  return read.ok
    ? []
    : read.errors.map(({ line, path, message }) => `${line} ${path}: ${message.en}`)
}

const withStyle = (part: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...standard, ...part }, null, 2)

/** The line on which a text has some words. */
const lineOf = (text: string, words: string): number =>
  text.slice(0, text.indexOf(words)).split('\n').length

test('the style that comes along is read as it stands', () => {
  expect(readHouseStyle(JSON.stringify(standard))).toEqual({ ok: true, style: standard })
})

test('a file of before the newer fields has their defaults', () => {
  const {
    boilerplate: _b,
    unfinished: _u,
    words: _w,
    minWords: _m,
    maxTitleLength: _t,
    maxExcerptLength: _e,
    wordsPerMinute: _s,
    minPhotos: _p,
    maxParagraphWords: _x,
    ...older
  } = standard
  expect(readHouseStyle(JSON.stringify(older))).toEqual({ ok: true, style: defaultHouseStyle })
})

const WRONG: readonly (readonly [part: Record<string, unknown>, at: string, expected: RegExp])[] = [
  [
    { bullets: { count: 0, maxLength: 220 } },
    '0,',
    /bullets\.count: This number must be 1 or more/,
  ],
  [
    { bullets: { count: 11, maxLength: 220 } },
    '11,',
    /bullets\.count: This number must be 10 or less/,
  ],
  [
    { bullets: { count: 2.5, maxLength: 220 } },
    '2.5',
    /bullets\.count: This must be a whole number, not “2\.5”/,
  ],
  [{ bullets: { count: 'tiga', maxLength: 220 } }, '"tiga"', /must be a number, not “tiga”/],
  [{ bullets: null }, '"bullets"', /bullets: This must be an object in \{ \}, not nothing/],
  [{ minSections: -1 }, '-1', /minSections: This number must be 1 or more/],
  [{ maxParagraphWords: 5 }, '"maxParagraphWords"', /20 or more/],
  [{ summaryLabel: ' ' }, '"summaryLabel"', /summaryLabel: This must not be empty/],
  [{ summaryLabel: 'Intinya ' }, '"summaryLabel"', /spaces at the beginning or end/],
  [{ aiNote: 'Dibuat\nAI' }, '"aiNote"', /single line/],
  [{ aiNote: 'x'.repeat(501) }, '"aiNote"', /at most 500 characters/],
  [
    { titelParticles: ['dan'] },
    '"titelParticles"',
    /titelParticles: A house style has no field “titelParticles”/,
  ],
  [{ titleParticles: ['Dan'] }, '"Dan"', /titleParticles\.0: Write this word in small letters/],
  [{ titleParticles: ['di atas'] }, '"di atas"', /one word without spaces/],
  [{ outlets: ['Kabar', 'kabar'] }, '"kabar"', /outlets\.1: “kabar” is there already/],
  [{ boilerplate: ['*'] }, '"*"', /boilerplate\.0: A pattern needs at least three letters/],
  [{ boilerplate: ['baca*a*b*c*d*e*f'] }, '"baca*', /at most five/],
  [
    { words: { standard: { '': 'izin' }, foreign: [], allowed: [] } },
    '"": "izin"',
    /words\.standard\.: This must not be empty/,
  ],
  [
    { words: { standard: { ijin: '' }, foreign: [], allowed: [] } },
    '"ijin"',
    /words\.standard\.ijin: This must not be empty/,
  ],
  [
    { off: ['article/title-cas'] },
    '"article/title-cas"',
    /off\.0: This version has no check named “article\/title-cas”/,
  ],
  [{ severity: { 'article/no-titel': 'note' } }, '"article/no-titel"', /no check named/],
  [
    { severity: { 'article/no-title': 'fatal' } },
    '"article/no-title"',
    /one of “blocker”, “warning”, “note”, not “fatal”/,
  ],
  [{ reasons: [] }, '"reasons"', /reasons: This list needs at least one entry/],
  [
    { checklist: [standard.checklist[0], standard.checklist[0]] },
    '"reasons"',
    /checklist\.1\.key: “title-true” is there already/,
  ],
  [
    { checklist: [{ key: 'Judul Benar', label: { id: 'Judul', en: 'Title' } }] },
    '"Judul Benar"',
    /checklist\.0\.key: A key may hold only small letters/,
  ],
  [
    { checklist: [{ key: 'a', label: { id: 'Judul' } }] },
    '"id": "Judul"',
    /checklist\.0\.label\.en: The field “en” is missing/,
  ],
]

test.each(WRONG)('%j is named with its line', (part, at, expected) => {
  const text = withStyle(part)
  const errors = errorsIn(text)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(expected)
  // The last of two equal keys, and a missing field, stand elsewhere than the words searched for.
  if (!/missing|title-true/.test(String(expected))) {
    expect(Number.parseInt(errors[0] ?? '', 10)).toBe(lineOf(text, at))
  }
})

test('a field that stands twice is an error, though JSON.parse takes the last', () => {
  const text =
    '{\n  "bullets": {"count": 3, "maxLength": 220},\n  "bullets": {"count": 5, "maxLength": 220}\n}'
  expect(errorsIn(text)).toContainEqual(expect.stringMatching(/^3 bullets: “bullets” stands twice/))
})

test('every error is told at once, in the order of the text', () => {
  const text = withStyle({
    summaryLabel: '',
    minWords: -1,
    off: ['x/y'],
    severity: { 'a/b': 'note' },
  })
  const lines = errorsIn(text).map((error) => Number.parseInt(error, 10))
  expect(lines).toHaveLength(4)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

test('a sentence is there in both languages, and they differ', () => {
  for (const [part] of WRONG) {
    const read = readHouseStyle(withStyle(part))
    if (read.ok) throw new Error('read without an error')
    for (const { message } of read.errors) {
      for (const words of [message.id, message.en]) expect(words).toMatch(/\.$/)
      expect(message.id).not.toBe(message.en)
      expect(`${message.id}${message.en}`).not.toMatch(/undefined|\{\w+\}/)
    }
  }
})

test('no text whatever makes the reader stumble', () => {
  const field = fc.constantFrom(...Object.keys(standard), '__proto__', 'constructor')
  const anyStyle = fc
    .dictionary(field, fc.jsonValue())
    .map((part) => JSON.stringify({ ...standard, ...part }))
  fc.assert(
    fc.property(fc.oneof(anyStyle, fc.json(), fc.string()), (text) => {
      const read = readHouseStyle(text)
      if (read.ok) return
      expect(read.errors.length).toBeGreaterThan(0)
      const lines = text.split(/\r\n|\n|\r/)
      for (const { line, column } of read.errors) {
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
      }
    }),
    { numRuns: 500 },
  )
})

test('what is printed is read back, and printing it again changes no letter', () => {
  const word = fc.stringMatching(/^[a-z"\\é]{3,12}$/)
  const styles = fc
    .record({
      summaryLabel: word,
      outlets: fc.uniqueArray(word),
      boilerplate: fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}\*?$/)),
      minWords: fc.nat(10_000),
      unfinished: fc.uniqueArray(word),
      maxTitleLength: fc.nat(500),
      off: fc.subarray(['article/no-title', 'summary/too-long', 'article/title-case']),
      standard: fc.dictionary(word, word),
      views: fc.uniqueArray(
        fc.record({
          name: word,
          view: fc.constantFrom(...viewSchema.options),
          query: fc.string({ maxLength: 500 }),
          order: fc.option(fc.constantFrom(...queueOrderSchema.options)),
        }),
        { selector: ({ name }) => name.toLowerCase(), maxLength: 5 },
      ),
    })
    .map(({ standard: words, ...part }) => ({
      ...defaultHouseStyle,
      ...part,
      words: { ...defaultHouseStyle.words, standard: words },
    }))
  fc.assert(
    fc.property(styles, (style) => {
      const text = printHouseStyle(style)
      const read = readHouseStyle(text)
      if (!read.ok) throw new Error(JSON.stringify(read.errors))
      const sorted = { ...style, off: style.off.toSorted() }
      expect(read.style).toEqual(sorted)
      expect(printHouseStyle(read.style)).toBe(text)
      expect(houseStyleHash(read.style)).toBe(houseStyleHash(sorted))
      expect(changedFields(read.style, sorted)).toEqual([])
    }),
  )
})

test('what the screen cannot store is printed for the reader to name', () => {
  const written = writtenStyle(defaultHouseStyle)
  const text = printWrittenStyle({
    ...written,
    minWords: null,
    words: {
      ...written.words,
      standard: [
        ['ijin', 'izin'],
        ['ijin', 'perizinan'],
      ],
    },
  })
  expect(errorsIn(text)).toEqual([
    expect.stringMatching(/words\.standard\.ijin: “ijin” stands twice/),
    expect.stringMatching(/minWords: This must be a number, not nothing/),
  ])
})

test('two views of one name, in whatever letters, are one too many', () => {
  const view = { view: 'review' as const, query: 'umur:>3', order: null }
  const views = [
    { ...view, name: 'Menunggu lama' },
    { ...view, name: 'menunggu LAMA' },
  ]
  const text = printHouseStyle({ ...defaultHouseStyle, views })
  expect(errorsIn(text)).toEqual([expect.stringMatching(/views\.1\.name/)])
})

test('the fields in which two styles differ are named', () => {
  const { bullets } = defaultHouseStyle
  const after = { ...defaultHouseStyle, minWords: 300, bullets: { ...bullets, count: 5 } }
  expect(changedFields(defaultHouseStyle, after)).toEqual(['bullets', 'minWords'])
  expect(houseStyleHash(after)).not.toBe(houseStyleHash(defaultHouseStyle))
})
