import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bullet } from '#shared/summary/summary.ts'
import { placeAt, proposedPlaces } from '../../../../src/renderer/proposal/places.ts'

const bullet = (id: string, part: Partial<Bullet> = {}): Bullet => ({
  id,
  heading: '',
  text: `Poin ${id}.`,
  glued: false,
  origin: 'imported-ai',
  editedBy: null,
  locked: false,
  ...part,
})

const anyBullets = fc
  .array(
    fc.record({
      locked: fc.boolean(),
      origin: fc.constantFrom<Bullet['origin']>('imported-ai', 'extractive', 'hand', 'model'),
    }),
    { maxLength: 6 },
  )
  .map((parts) => parts.map((part, index) => bullet(String(index), part)))

test('what is locked or written by hand stays where it is', () => {
  const bullets = [bullet('a'), bullet('b', { locked: true }), bullet('c', { origin: 'hand' })]
  expect(proposedPlaces(bullets, 2)).toEqual([
    { kind: 'free', position: 0, bullet: bullets[0] },
    { kind: 'kept', bullet: bullets[1] },
    { kind: 'kept', bullet: bullets[2] },
    { kind: 'free', position: 1, bullet: null },
  ])
})

test('law: every kept bullet and every proposal has one place, in order', () => {
  fc.assert(
    fc.property(anyBullets, fc.nat(6), (bullets, count) => {
      const places = proposedPlaces(bullets, count)
      const positions = places.flatMap((place) => (place.kind === 'free' ? [place.position] : []))
      expect(positions).toEqual([...Array(count).keys()])
      const kept = places.flatMap((place) => (place.kind === 'kept' ? [place.bullet] : []))
      expect(kept).toEqual(bullets.filter((one) => one.locked || one.origin === 'hand'))
    }),
  )
})

test('law: a proposal goes where it is shown, and to the end once that bullet is gone', () => {
  fc.assert(
    fc.property(anyBullets, fc.nat(6), fc.nat(6), (bullets, count, without) => {
      const now = bullets.filter((_, index) => index !== without)
      for (const place of proposedPlaces(bullets, count)) {
        if (place.kind === 'kept') continue
        const stands = now.some(({ id }) => id === place.bullet?.id)
        expect(placeAt(place.position, bullets, now)).toEqual({
          bulletId: stands ? place.bullet?.id : null,
          at: now.length,
        })
      }
    }),
  )
})
