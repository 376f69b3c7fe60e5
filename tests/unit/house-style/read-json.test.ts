import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainValue } from '#shared/checks/style/json-node.ts'
import { placeInText } from '#shared/checks/style/place-in-text.ts'
import { readJson } from '#shared/checks/style/read-json.ts'

/** What JSON.parse says, undefined where it throws. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const read = (text: string): unknown => {
  const json = readJson(text)
  return json.ok ? plainValue(json.root) : undefined
}

test('whatever JSON.parse reads is read alike', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (text, space) => {
      const laidOut = JSON.stringify(JSON.parse(text), null, space)
      expect(read(laidOut)).toEqual(JSON.parse(text))
    }),
    { numRuns: 500 },
  )
})

/** Valid JSON with a piece cut out, doubled or replaced: mostly broken, and broken everywhere. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat(4),
    fc.constantFrom('', ',', '"', '{', ']', '\\', '0', '\n', 'u'),
  )
  .map(([text, at, cut, put]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + put + text.slice(place + cut)
  })

test('whatever JSON.parse refuses is refused, with a place inside the text', () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string()), (text) => {
      const json = readJson(text)
      expect(json.ok).toBe(parsed(text) !== undefined)
      if (json.ok) return
      expect(json.fault.at).toBeGreaterThanOrEqual(0)
      expect(json.fault.at).toBeLessThanOrEqual(text.length)
      expect(json.fault.message.id).not.toMatch(/\{found\}|undefined/)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['', 1, 1, /empty/],
  ['{\n  "a": 1,\n}', 2, 9, /comma too many/],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /comma is missing/],
  ['{\n  a: 1\n}', 2, 3, /name of a field/],
  ["{ 'a': 1 }", 1, 3, /straight double/],
  ['{ “a”: 1 }', 1, 3, /straight double/],
  ['{\n  // satu\n  "a": 1\n}', 2, 3, /no comments/],
  ['{ "a" 1 }', 1, 7, /colon/],
  ['{\n  "a": "satu\n}', 2, 8, /not closed/],
  ['{\n  "a": [1, 2\n', 2, 8, /list that begins here/],
  ['{\n  "a": 1', 1, 1, /object that begins here/],
  ['{ "a": 007 }', 1, 8, /number/],
  ['{ "a": "x\\q" }', 1, 10, /backslash/],
  ['{ "a": "x\ty" }', 1, 10, /control/],
  ['{}\r\n{}', 2, 1, /follows the last/],
  ['{ "a": benar }', 1, 8, /value belongs here.*“b”/],
  ['['.repeat(50), 1, 34, /nested deeper/],
])('%j is wrong at %i:%i', (text, line, column, message) => {
  const json = readJson(text)
  if (json.ok) throw new Error('read without a fault')
  expect(placeInText(text, json.fault.at)).toEqual({ line, column })
  expect(json.fault.message.en).toMatch(message)
})

test('the mark that Windows puts before a file is no fault', () => {
  expect(read('\ufeff{"a": 1}')).toEqual({ a: 1 })
})
