import { expect, test } from 'vitest'
import { paintFor, wrap } from '#main/cli/paint.ts'

test('lines hold at most the width, and every word in its order', () => {
  const text = 'Hujan deras mengguyur Kota Semarang sejak Senin malam'
  const lines = wrap(text, 20, '  ').split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20)
  expect(lines.map((line) => line.trim()).join(' ')).toBe(text)
})

test('a word that is longer than a line stays whole', () => {
  expect(wrap('ya pertanggungjawaban ya', 10, ' ')).toBe(' ya\n pertanggungjawaban\n ya')
})

test('colour is only where the terminal shows it', () => {
  expect(paintFor(false)(['bold', 'red'], 'teks')).toBe('teks')
  expect(paintFor(true)('red', 'teks')).toBe('\u001b[31mteks\u001b[39m')
})
