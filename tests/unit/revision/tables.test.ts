import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { envelope, tableNode, textNode } from '#shared/article/nodes.ts'
import { applyChanges, revertChange } from '#shared/revision/apply-changes.ts'
import { compareContents } from '#shared/revision/compare-contents.ts'
import { measureOf, wordsOf } from '#shared/revision/measure.ts'
import { textOf } from '#shared/revision/runs.ts'
import { afterEdit, openProposals, suggesting } from '#shared/suggestion/suggested.ts'

const content = (rows: readonly (readonly string[])[], hasHeader = false): Content => ({
  title: '',
  excerpt: '',
  body: envelope([
    {
      ...tableNode(
        rows.map((row) => row.map((words) => (words === '' ? [] : [textNode(words)]))),
        hasHeader,
      ),
      $: { blockId: 'b1' },
    },
  ]),
})

const prices = [
  ['Bahan', 'Harga'],
  ['Beras', 'Rp15.000 per kilo'],
  ['Sagu', 'Rp9.000 per kilo'],
]

const changesBetween = (before: Content, after: Content) => compareContents(before, after).changes

test('a changed word is told with its cell alone, and taken back alone', () => {
  const before = content(prices)
  const after = content([
    ['Bahan', 'Harga'],
    ['Beras Arum', 'Rp16.000 per kilo'],
    ['Sagu', 'Rp9.000 per kilo'],
  ])
  const changes = changesBetween(before, after)
  expect(
    changes.map((change) =>
      change.kind === 'text' ? [textOf(change.before), textOf(change.after)] : change.kind,
    ),
  ).toEqual([
    ['', ' Arum'],
    ['Rp15.000', 'Rp16.000'],
  ])
  const [first] = changes
  if (first === undefined) throw new Error('no change')
  const back = revertChange(after, first)
  expect(articleHash(back)).toBe(
    articleHash(content([prices[0] ?? [], ['Beras', 'Rp16.000 per kilo'], prices[2] ?? []])),
  )
})

test('a row that came is one change; so is a column, and the header row', () => {
  const before = content(prices)
  const longer = content(prices.toSpliced(1, 0, ['Jagung', 'Rp7.000 per kilo']))
  expect(changesBetween(before, longer).map(({ kind }) => kind)).toEqual(['text'])
  const [, beras = []] = prices
  const after = content([
    ['Bahan', 'Harga'],
    ['Jagung', 'Rp7.000'],
    ['Beras', 'Rp15.500 per kilo'],
  ])
  expect(
    changesBetween(content([['Bahan', 'Harga'], beras]), after).map((change) =>
      change.kind === 'text' ? [textOf(change.before).trim(), textOf(change.after).trim()] : [],
    ),
  ).toEqual([
    ['', 'Jagung\nRp7.000'],
    ['Rp15.000', 'Rp15.500'],
  ])
  const wider = content(prices.map((row) => [...row, 'Arum']))
  expect(changesBetween(before, wider).map(({ kind }) => kind)).toEqual(['replaced'])
  expect(changesBetween(before, content(prices, true)).map(({ kind }) => kind)).toEqual(['shape'])
})

const cell = fc.constantFrom('', 'Beras', 'Sagu', 'Rp15.000', 'Beras dari Arum', 'per kilo')
const rows = (columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 4 })
const anyTable = fc.tuple(fc.integer({ min: 1, max: 3 }).chain(rows), fc.boolean())
const sameColumns = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.boolean())
  .chain(([columns, ...headers]) => fc.tuple(rows(columns), rows(columns), fc.constant(headers)))

function laws(before: Content, after: Content): void {
  const changes = changesBetween(before, after)
  expect(articleHash(applyChanges(before, changes, 'after'))).toBe(articleHash(after))
  expect(articleHash(applyChanges(after, changes, 'before'))).toBe(articleHash(before))
  const { kept, added, removed } = measureOf(after, changes)
  expect([kept + added, kept + removed]).toEqual([wordsOf(after), wordsOf(before)])
  let now = after
  for (let left = 60; left > 0; left--) {
    const [change] = changesBetween(before, now)
    if (change === undefined) break
    now = revertChange(now, change)
  }
  expect(articleHash(now)).toBe(articleHash(before))
}

test('all changes made give the newer table; taken back, one by one or all, the older', () => {
  fc.assert(
    fc.property(sameColumns, ([one, other, [isHeaded, wasHeaded]]) =>
      laws(content(one, isHeaded), content(other, wasHeaded)),
    ),
    { numRuns: 1_000 },
  )
  fc.assert(
    fc.property(anyTable, anyTable, (one, other) => laws(content(...one), content(...other))),
  )
})

test('while suggesting, a table is edited at once', () => {
  fc.assert(
    fc.property(anyTable, anyTable, (one, other) => {
      const stamp = { by: 'Rina Lestari', at: '2026-11-28T09:00:00.000Z' }
      const now = afterEdit(suggesting(content(...one), true), content(...other), stamp)
      expect(openProposals(now)).toEqual([])
    }),
  )
})
