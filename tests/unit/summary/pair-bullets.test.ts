import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairBullets, type RestingBullet } from '#shared/summary/pair-bullets.ts'

const told = (id: string, text: string, sentences: readonly string[] = []): RestingBullet => ({
  id,
  heading: '',
  text,
  sentences,
})

test('the same bullet answers itself, however much it was edited', () => {
  const left = [told('p1', 'Pasar dibuka pukul enam.', ['s1'])]
  const right = [
    told('x1', 'Pasar dibuka pukul enam.', ['s1']),
    told('p1', 'Sewa kios naik.', ['s2']),
  ]
  expect(pairBullets(left, right)).toEqual([{ left: 'p1', right: 'p1', reason: 'same-bullet' }])
})

test('bullets that rest on the same sentences answer each other in other words', () => {
  expect(
    pairBullets(
      [told('p1', 'Sewa kios naik dua kali lipat.', ['s2'])],
      [told('x1', 'Lapak kini mahal, kata pedagang.', ['s2', 's3'])],
    ),
  ).toEqual([{ left: 'p1', right: 'x1', reason: 'same-sentences' }])
})

test('without common sentences the words decide, and too few of them pair nothing', () => {
  const left = [told('p1', 'Harga cabai di Pasar Sagu naik tajam.')]
  expect(pairBullets(left, [told('x1', 'Harga cabai di Pasar Sagu turun.')])).toEqual([
    { left: 'p1', right: 'x1', reason: 'same-words' },
  ])
  expect(pairBullets(left, [told('x2', 'Kapal berlayar ke Pulau Sagara.')])).toEqual([])
})

test('of several bullets on one sentence the nearest in words is the answer', () => {
  const left = [told('p1', 'Wali kota memuji awak kapal.', ['s1'])]
  const right = [
    told('x1', 'Feri malam kembali berlayar.', ['s1']),
    told('x2', 'Wali kota memuji para awak.', ['s1']),
  ]
  expect(pairBullets(left, right)).toEqual([{ left: 'p1', right: 'x2', reason: 'same-sentences' }])
})

const words = ['pasar', 'sagu', 'kapal', 'feri', 'naik', 'turun', 'warga', 'dan', 'di']
const aVersion = (ids: readonly string[]) =>
  fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      heading: fc.constant(''),
      text: fc
        .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
        .map((w) => w.join(' ')),
      sentences: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3', 's4'), { maxLength: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )
const left = aVersion(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'])
const right = aVersion(['p1', 'p2', 'x1', 'x2', 'x3', 'x4'])

test('law: no bullet has two answers, and every pair is of bullets that are there', () => {
  fc.assert(
    fc.property(left, right, (one, other) => {
      const pairs = pairBullets(one, other)
      const [lefts, rights] = [pairs.map((pair) => pair.left), pairs.map((pair) => pair.right)]
      expect(new Set(lefts).size).toBe(lefts.length)
      expect(new Set(rights).size).toBe(rights.length)
      expect(one.map(({ id }) => id)).toEqual(expect.arrayContaining(lefts))
      expect(other.map(({ id }) => id)).toEqual(expect.arrayContaining(rights))
    }),
  )
})

test('law: which side is left makes no difference', () => {
  const turned = ({ left: a, right: b, reason }: { left: string; right: string; reason: string }) =>
    `${a} ${b} ${reason}`
  fc.assert(
    fc.property(left, right, (one, other) => {
      const there = pairBullets(one, other).map(turned).toSorted()
      const back = pairBullets(other, one)
        .map(({ left: a, right: b, reason }) => turned({ left: b, right: a, reason }))
        .toSorted()
      expect(back).toEqual(there)
    }),
  )
})

test('law: an id that is in both versions is always its own answer', () => {
  fc.assert(
    fc.property(left, right, (one, other) => {
      const kept = one.filter(({ id }) => other.some((bullet) => bullet.id === id))
      const pairs = pairBullets(one, other).filter(({ reason }) => reason === 'same-bullet')
      expect(pairs.map((pair) => [pair.left, pair.right])).toEqual(kept.map(({ id }) => [id, id]))
    }),
  )
})

test('law: equal versions pair every bullet with its like, whether the ids are the same or not', () => {
  fc.assert(
    fc.property(left, fc.boolean(), (one, renamed) => {
      const copy = one.map((bullet) => (renamed ? { ...bullet, id: `copy ${bullet.id}` } : bullet))
      const textOf = (list: readonly RestingBullet[], id: string) =>
        list.find((bullet) => bullet.id === id)?.text
      const pairs = pairBullets(one, copy)
      expect(pairs).toHaveLength(one.length)
      for (const pair of pairs) {
        const [mine, theirs] = [textOf(one, pair.left), textOf(copy, pair.right)]
        expect(bag(theirs)).toEqual(bag(mine))
      }
    }),
  )
})

/** The content words of a text, without order: what pairing looks at. */
const bag = (text = '') =>
  [...new Set(text.split(' ').filter((word) => word !== 'dan' && word !== 'di'))].toSorted()
