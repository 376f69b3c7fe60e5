import { expect, test } from 'vitest'
import { styleFields } from '#shared/checks/style/compare-house-styles.ts'
import {
  fieldOfPath,
  fieldsOf,
  sections,
} from '../../../../src/renderer/settings/house-style/sections.ts'

test('every field of a house style is changed in just one section, and every section changes one', () => {
  const placed = sections.flatMap(fieldsOf)
  expect(placed.toSorted()).toEqual([...styleFields].toSorted())
  for (const section of sections) expect(fieldsOf(section)).not.toEqual([])
})

test.each([
  ['bullets.count', 'bullets'],
  ['reasons.2.label.id', 'reasons'],
  ['', null],
  ['no-such-field', null],
])('the path "%s" leads to %s', (path, field) => {
  expect(fieldOfPath(path)).toBe(field)
})
