import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { articleOf } from '../../eval/article.ts'
import { type EvalCase, readCases } from '../../eval/cases.ts'
import { partOf } from '../../eval/parts.ts'

const FILE = fileURLToPath(new URL('../../eval/own-cases.jsonl', import.meta.url))
const cases: EvalCase[] = []
for await (const one of readCases(FILE)) cases.push(one)
const bullets = cases.flatMap(({ id, bullets }) =>
  bullets.map((bullet) => ({ ...bullet, part: partOf(id) })),
)

/** Each corrupted kind with its clean counterpart. */
const KINDS = [
  ['condition-drop', 'clean-condition'],
  ['as-of-drop', 'clean-as-of'],
  ['modality-raise', 'clean-modality'],
  ['quantity-raise', 'clean-quantity'],
  ['heading-subject', 'clean-heading-subject'],
] as const

const twice = (list: readonly string[]): readonly string[] =>
  list.filter((one, at) => list.indexOf(one) !== at)

const isCorrupted = ({ expect }: { readonly expect: string }): boolean => expect === 'flagged'

test('every article and every bullet has an id of its own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(24)
  expect(twice(cases.map(({ id }) => id))).toEqual([])
  expect(twice(bullets.map(({ id }) => id))).toEqual([])
})

test.each(KINDS)('%s and %s are enough to measure by, in either part', (corrupted, clean) => {
  for (const [kind, expected] of [
    [corrupted, 'flagged'],
    [clean, 'supported'],
  ]) {
    const of = bullets.filter((bullet) => bullet.kind === kind)
    expect(of.length).toBeGreaterThanOrEqual(48)
    expect(of.filter(({ part }) => part === 'unseen').length).toBeGreaterThanOrEqual(14)
    expect(of.filter((bullet) => bullet.expect !== expected)).toEqual([])
  }
})

test('no bullet is of another kind', () => {
  const known = new Set<string>(KINDS.flat())
  expect(bullets.filter(({ kind }) => !known.has(kind))).toEqual([])
})

test('a corrupted bullet differs from its true form, a clean one has none', () => {
  expect(
    bullets
      .filter(({ text, original }) => text === original)
      .concat(bullets.filter((bullet) => isCorrupted(bullet) !== (bullet.original !== undefined))),
  ).toEqual([])
})

test('no true form or clean bullet stands twice, and no bullet is another one', () => {
  const faithful = bullets.map(({ text, original }) => original ?? text)
  expect(twice(faithful)).toEqual([])
  expect(twice(bullets.map(({ text }) => text))).toEqual([])
  const truths = new Set(faithful)
  expect(bullets.filter((bullet) => isCorrupted(bullet) && truths.has(bullet.text))).toEqual([])
})

test('headings of the articles are read as headings, and no corrupted bullet is a sentence of its article', () => {
  for (const { id, title, text, bullets } of cases) {
    const article = articleOf(text, title)
    expect(article.sections.length, id).toBe(text.match(/^## /gmu)?.length ?? 0)
    const sentences = new Set(article.sentences.map(({ text }) => text))
    expect(bullets.filter((bullet) => isCorrupted(bullet) && sentences.has(bullet.text))).toEqual(
      [],
    )
  }
})

test('weekdays of the dates are right', () => {
  const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
  const pattern =
    /(Minggu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu)[^(.]{0,16}\((\d+)\/(\d+)\/(\d{4})\)/gu
  const texts = [...cases, ...bullets].map(({ text }) => text)
  const pairs = texts.flatMap((text) => [...text.matchAll(pattern)])
  expect(pairs.length).toBeGreaterThan(40)
  const wrong = pairs.filter(
    ([, day, date, month, year]) =>
      days[new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).getUTCDay()] !== day,
  )
  expect(wrong.map(([words]) => words)).toEqual([])
})
