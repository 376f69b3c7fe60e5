import { expect, test } from 'vitest'
import { isSingleKey, matchesKeys } from '../../../src/renderer/keys/keys.ts'
import { matchesWords } from '../../../src/renderer/keys/matches-words.ts'

const press = (key: string, held: readonly ('ctrl' | 'shift' | 'alt' | 'meta')[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
  metaKey: held.includes('meta'),
})

test('a combination is all of its keys and no other', () => {
  expect(matchesKeys(press('k', ['ctrl']), 'Mod+K')).toBe(true)
  expect(matchesKeys(press('K', ['ctrl', 'shift']), 'Mod+K')).toBe(false)
  expect(matchesKeys(press('k'), 'Mod+K')).toBe(false)
  expect(matchesKeys(press('k', ['ctrl', 'meta']), 'Mod+K')).toBe(false)
  expect(matchesKeys(press('R', ['shift']), 'Shift+R')).toBe(true)
  expect(matchesKeys(press('r'), 'Shift+R')).toBe(false)
})

test('a sign is the sign, whether or not the keyboard needs Shift for it', () => {
  expect(matchesKeys(press('?', ['shift']), '?')).toBe(true)
  expect(matchesKeys(press('?'), '?')).toBe(true)
  expect(matchesKeys(press(',', ['ctrl']), 'Mod+,')).toBe(true)
})

test('what would type something is a single key', () => {
  expect(['N', '?', 'Shift+R', 'Delete'].map(isSingleKey)).toEqual([true, true, true, true])
  expect(['Mod+K', 'Alt+ArrowDown', 'F8', 'Shift+F6'].map(isSingleKey)).toEqual(
    Array(4).fill(false),
  )
})

test('a command is found by beginnings of its words in any order', () => {
  expect(matchesWords('Minta perbaikan…', 'perb')).toBe(true)
  expect(matchesWords('Tampilkan atau sembunyikan antrean', 'ANT sem')).toBe(true)
  expect(matchesWords('Minta perbaikan…', 'baik')).toBe(false)
  expect(matchesWords('Minta perbaikan…', '')).toBe(true)
})
