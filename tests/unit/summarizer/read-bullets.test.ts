import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bulletReader } from '#main/summarizer/read-bullets.ts'

function read(...pieces: readonly string[]) {
  const reader = bulletReader()
  return { bullets: pieces.flatMap((piece) => reader.read(piece)), standing: reader.standing() }
}

const one = { sources: ['S1'], text: 'Panen "raya" di {Lembah} [Seruni]\\.' }
const two = { sources: ['S2'], text: 'Harga cabai turun.', more: { deep: [{ er: 1 }] } }
const list = JSON.stringify([one, two])
const whole = JSON.stringify({ bullets: [one, two] })

test.each([
  ['the form itself', whole],
  ['a bare list', list],
  ['a code fence', `\`\`\`json\n${whole}\n\`\`\``],
  ['prose around it', `Tentu {ya} [S1], ini ringkasannya:\n${whole}\nSemoga membantu! {"`],
  [
    'after a thought',
    `\n<think>Bentuknya {"bullets":[{"text":"bukan"}]} begitu.</think>\n${whole}`,
  ],
  ['another name and fields around the list', `{"ok":true,"poin":${list},"n":{"a":1}}`],
  ['printed for a person', JSON.stringify({ bullets: [one, two] }, null, 2)],
])('bullets are read out of %s, wherever it is cut', (_, text) => {
  const { bullets } = read(text)
  expect(bullets).toEqual([one, two])
  fc.assert(
    fc.property(fc.array(fc.nat({ max: text.length })), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), text.length]
      const pieces = places.slice(1).map((end, at) => text.slice(places[at], end))
      expect(read(...pieces).bullets).toEqual(bullets)
    }),
    { numRuns: 50 },
  )
})

test('a bullet is given as soon as it is whole', () => {
  const reader = bulletReader()
  const end = whole.indexOf('}') + 1
  expect(reader.read(whole.slice(0, end + 1))).toEqual([])
  const rest = whole.indexOf(',{') - (end + 1)
  expect(reader.read(whole.slice(end + 1, end + 1 + rest))).toEqual([one])
  expect(reader.standing()).toBe('open')
  expect(reader.read(whole.slice(end + 1 + rest))).toEqual([two])
  expect(reader.standing()).toBe('closed')
})

test('one bullet alone is one, an object of another kind is none', () => {
  expect(read(JSON.stringify(one)).bullets).toEqual([one])
  expect(read('{"error":"tidak dapat"}')).toEqual({ bullets: [], standing: 'closed' })
  expect(read('{"bullets":[]}')).toEqual({ bullets: [], standing: 'closed' })
  expect(read('{}')).toEqual({ bullets: [], standing: 'closed' })
})

test('what is no JSON holds no bullet, and one that is broken does not take the next with it', () => {
  expect(read('Panen [S1] naik {katanya}.')).toEqual({ bullets: [], standing: 'none' })
  expect(read('<think>belum selesai {"text":"x"}')).toEqual({ bullets: [], standing: 'none' })
  expect(read(`{"bullets":[{"text":"a" "b"},${JSON.stringify(two)}]}`).bullets).toEqual([two])
})

test('no text makes it throw', () => {
  const chars = fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'a', ' ', '<think>', '</')
  fc.assert(
    fc.property(fc.array(chars), (pieces) => {
      expect(read(...pieces).bullets).toEqual(read(pieces.join('')).bullets)
    }),
  )
})
