import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from '#shared/pieces.ts'

const stretch = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('pieces cover the stretch without a gap, and each has just the marks that lie on all of it', () => {
  fc.assert(
    fc.property(stretch, fc.array(stretch, { maxLength: 8 }), (whole, marks) => {
      const pieces = piecesOf(whole, marks)
      let at = whole.start
      for (const { start, end, marks: on } of pieces) {
        expect(start).toBe(at)
        at = end
        for (const mark of marks) {
          const isOn = mark.start <= start && end <= mark.end
          expect(on.includes(mark)).toBe(isOn)
          // No mark begins or ends inside a piece.
          expect(mark.start > start && mark.start < end).toBe(false)
        }
      }
      expect(at).toBe(Math.max(whole.start, whole.end))
    }),
  )
})
