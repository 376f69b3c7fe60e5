import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulletsIn, readBullet } from '#shared/proposal/read-reply.ts'

const ONE = { sources: ['S1'], keep_attribution: null, text: 'Warga memanen cabai.' }
const REPLY = JSON.stringify({ bullets: [ONE, { ...ONE, sources: ['S2', 'S3'] }] })

describe('the bullets of a reply', () => {
  test.each([
    ['alone', REPLY],
    ['in fences', `\`\`\`json\n${REPLY}\n\`\`\``],
    ['after prose', `Baik, berikut [2 poin] yang diminta:\n\n${REPLY}\n\nSemoga membantu!`],
    ['as an array', JSON.stringify([ONE, { ...ONE, sources: ['S2', 'S3'] }])],
    ['one a line', `${JSON.stringify(ONE)}\n${JSON.stringify(ONE)}`],
    ['after a thought', `<think>{"a": 1}</think>${REPLY}`],
    ['with a byte order mark', `\ufeff${REPLY}`],
  ])('are read %s', (_, reply) => {
    expect(bulletsIn(reply)).toHaveLength(2)
  })

  test.each([
    ['prose', 'Warga memanen cabai. Harga naik.'],
    ['nothing', ''],
    ['JSON that breaks off', JSON.stringify({ bullets: [ONE] }).slice(0, -4)],
    ['other JSON', '{"summary":"Warga memanen cabai."}'],
    ['noise', '{['.repeat(5_000)],
  ])('are none in %s', (_, reply) => {
    expect(
      bulletsIn(reply)
        .map(readBullet)
        .filter(({ faults }) => faults.length === 0),
    ).toEqual([])
  })

  test('are the whole ones where the reply breaks off', () => {
    expect(bulletsIn(REPLY.slice(0, -4))).toEqual([ONE])
  })

  test('a bracket in a text ends nothing', () => {
    const reply = JSON.stringify({ bullets: [{ ...ONE, text: 'Kata "}]" itu \\ aneh.' }] })
    expect(bulletsIn(`ini: ${reply} }`)).toEqual([{ ...ONE, text: 'Kata "}]" itu \\ aneh.' }])
  })
})

describe('one bullet', () => {
  test.each([[['S1', 'S2']], ['S1, S2'], [[1, 2]], [['[s1]', 'S 2']], [['S1', 'S2', 'S1']]])(
    'names its sources as %j',
    (sources) => {
      expect(readBullet({ ...ONE, sources }).bullet?.sources).toEqual(['S1', 'S2'])
    },
  )

  test.each([
    ['no sources', { text: ONE.text }, 'sources'],
    ['four sources', { ...ONE, sources: ['S1', 'S2', 'S3', 'S4'] }, 'sources'],
    ['an attribution that is a list', { ...ONE, keep_attribution: [] }, 'keep_attribution'],
  ])('keeps its text with %s, and says what is wrong', (_, value, where) => {
    const { bullet, faults } = readBullet(value)
    expect(bullet?.text).toBe(ONE.text)
    expect(faults).toEqual([{ kind: 'wrong-shape', where }])
  })

  test.each([null, 7, 'poin', [], {}, { ...ONE, text: '  ' }, { ...ONE, text: 7 }])(
    'is none of %j',
    (value) => {
      expect(readBullet(value).bullet).toBeNull()
      expect(readBullet(value).faults).toHaveLength(1)
    },
  )
})

test('no reply whatsoever is too much', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json().map((json) => `Ini: ${json}`),
    fc.tuple(fc.constant(REPLY), fc.nat(REPLY.length)).map(([reply, at]) => reply.slice(0, at)),
  )
  fc.assert(
    fc.property(text, (reply) => {
      for (const { bullet } of bulletsIn(reply).map(readBullet)) {
        expect(bullet === null || bullet.text.length > 0).toBe(true)
      }
    }),
  )
})
