import { expect, test } from 'vitest'
import { neighbour, successor } from '../../../src/renderer/queue/neighbours.ts'

const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

test('the next and the previous draft are those of the list on screen', () => {
  expect(neighbour(rows, 'b', 1)).toBe('c')
  expect(neighbour(rows, 'b', -1)).toBe('a')
  expect(neighbour(rows, 'c', 1)).toBeNull()
  expect(neighbour(rows, 'a', -1)).toBeNull()
})

test('from no draft, or from one outside the list, the way leads to its first', () => {
  expect(neighbour(rows, null, 1)).toBe('a')
  expect(neighbour(rows, 'gone', -1)).toBe('a')
  expect(neighbour([], null, 1)).toBeNull()
})

test('after a decision comes the draft after it, or the one before at the end', () => {
  expect(successor(rows, 'a')).toBe('b')
  expect(successor(rows, 'c')).toBe('b')
  expect(successor([{ id: 'a' }], 'a')).toBeNull()
})
