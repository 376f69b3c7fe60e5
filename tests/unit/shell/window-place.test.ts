import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isReachable, readWindowPlace, writeWindowPlace } from '#main/shell/window-place.ts'

const folder = mkdtempSync(join(tmpdir(), 'sunting-place-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'window.json')
const place = { x: 100, y: 80, width: 1200, height: 800, maximized: false }
const display = { x: 0, y: 0, width: 1920, height: 1080 }

test('a place that was written is read again', () => {
  writeWindowPlace(file, place)
  expect(readWindowPlace(file)).toEqual(place)
})

test.each([
  '',
  '{',
  '[]',
  'null',
  '{"x":1}',
  '{"x":0,"y":0,"width":1,"height":1,"maximized":false}',
])('a file that is no use is as if there were none: %s', (text) => {
  writeFileSync(file, text)
  expect(readWindowPlace(file)).toBeNull()
})

test('a folder that is gone neither gives nor takes a place', () => {
  const gone = join(folder, 'gone', 'window.json')
  writeWindowPlace(gone, place)
  expect(readWindowPlace(gone)).toBeNull()
})

test.each([
  ['in the middle', {}, true],
  ['half beyond the right edge', { x: 1500 }, true],
  ['hardly on the display', { x: 1850 }, false],
  ['on a display that is gone', { x: 2500 }, false],
  ['with its title bar above the edge', { y: -200 }, false],
  ['below the edge', { y: 1075 }, false],
  ['left of the edge by most of its width', { x: -1000 }, true],
])('a window %s', (_where, moved, reachable) => {
  expect(isReachable({ ...place, ...moved }, [display])).toBe(reachable)
})
