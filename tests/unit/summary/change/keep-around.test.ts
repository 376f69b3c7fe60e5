import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromArticle } from '#shared/summary/from-article.ts'
import { keepAround } from '#shared/summary/keep-around.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { aBullet } from '../../../fixtures/a-review.ts'

const bullet = (id: string, locked: boolean): Bullet => aBullet({ id, text: `Poin ${id}.`, locked })
const fresh = (text: string): Bullet => fromArticle({ heading: '', text, sentences: ['s1'] }, 'new')
const merge = (previous: readonly Bullet[], texts: readonly string[]) =>
  keepAround(previous, ({ locked }) => locked, texts.map(fresh))

test('locked bullets stay where and as they are, candidates fill the rest', () => {
  const previous = [bullet('a', false), bullet('b', true), bullet('c', false)]
  expect(merge(previous, ['Satu.', 'Dua.'])).toEqual([
    aBullet({ id: 'new', text: 'Satu.', origin: 'extractive' }),
    bullet('b', true),
    aBullet({ id: 'new', text: 'Dua.', origin: 'extractive' }),
  ])
})

test('with too few candidates the order still stands', () => {
  const previous = [bullet('a', false), bullet('b', true), bullet('c', true)]
  expect(merge(previous, []).map(({ id }) => id)).toEqual(['b', 'c'])
})

test('a candidate that repeats a locked bullet is left out', () => {
  expect(merge([bullet('a', true)], ['poin A .', 'Dua.']).map(({ text }) => text)).toEqual([
    'Poin a.',
    'Dua.',
  ])
})

test('every locked bullet stays, in order, at its place unless the summary became too short', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 6 }), fc.nat(6), (locks, count) => {
      const previous = locks.map((locked, at) => bullet(`p${at}`, locked))
      const locked = previous.filter((one) => one.locked)
      const merged = merge(
        previous,
        Array.from({ length: count }, (_, at) => `Baru ${at}.`),
      )
      expect(merged.filter((one) => one.locked)).toEqual(locked)
      expect(merged).toHaveLength(locked.length + count)
      if (locked.length + count >= previous.length) {
        for (const one of locked) expect(merged.indexOf(one)).toBe(previous.indexOf(one))
      }
    }),
  )
})
