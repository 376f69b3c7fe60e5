import { expect, test } from 'vitest'
import {
  linesOf,
  repeatedLines,
  withoutRepeats,
} from '../../../../src/renderer/settings/house-style/list-lines.ts'

test('a pasted list comes in without its empty lines and edges', () => {
  expect(linesOf(' afdal \r\n\n\tapotek\n')).toEqual(['afdal', 'apotek'])
})

test('repeats are named once each, and only the first of them stays', () => {
  const lines = ['afdal', 'Apotek', 'AFDAL', 'afdal', 'apotek']
  expect(repeatedLines(lines)).toEqual(['AFDAL', 'apotek'])
  expect(withoutRepeats(lines)).toEqual(['afdal', 'Apotek'])
})

test('a word to replace may stand once, whatever is to replace it', () => {
  const lines = ['mensosialisasikan = menyosialisasikan', 'mensosialisasikan = mengenalkan']
  expect(repeatedLines(lines)).toEqual(['mensosialisasikan = mengenalkan'])
})
