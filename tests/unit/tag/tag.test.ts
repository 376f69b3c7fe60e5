import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedTags, LONGEST_TAG, readTag, tagSchema } from '#shared/tag/tag.ts'

test.each([
  ['#Banjir Bandang', 'banjir-bandang'],
  ['  pemilu  2029 ', 'pemilu-2029'],
  ['Café', 'café'],
  ['K-pop!', 'k-pop'],
  ['#', null],
  ['', null],
  ['x'.repeat(LONGEST_TAG + 1), null],
])('%s', (typed, tag) => {
  expect(readTag(typed)).toBe(tag)
})

const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

test('what is read as a tag is one, and is read as itself', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const tag = readTag(text)
      if (tag === null) return
      expect(tagSchema.safeParse(tag).success).toBe(true)
      expect(tag).toMatch(/^[^\s,#"]+$/u)
    }),
    { numRuns: 1_000 },
  )
})

const tags = fc.uniqueArray(fc.constantFrom<string>('banjir', 'cuaca', 'pemilu', 'pasar', 'sagu'))

test('changing tags back leaves what there was', () => {
  fc.assert(
    fc.property(tags, tags, tags, (before, add, remove) => {
      const own = before.toSorted()
      const after = changedTags(own, { add, remove })
      const added = after.filter((tag) => !own.includes(tag))
      const removed = own.filter((tag) => !after.includes(tag))
      expect(changedTags(after, { add: removed, remove: added })).toEqual(own)
      expect(changedTags(after, { add, remove })).toEqual(after)
    }),
    { numRuns: 1_000 },
  )
})
