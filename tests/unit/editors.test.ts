import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialsOf } from '#shared/editors/initials.ts'
import { freeColour, isSameName, named } from '#shared/editors/names.ts'
import { type EditorColour, editorColourSchema } from '#shared/editors/profile.ts'

test('initials are of the first and the last name', () => {
  expect(initialsOf('Rani Setiawati')).toBe('RS')
  expect(initialsOf('  maria Theresia tambunan ')).toBe('MT')
  expect(initialsOf('Sri')).toBe('S')
  expect(initialsOf(' ')).toBe('')
})

test('case and spaces make nobody somebody else', () => {
  expect(isSameName('rani   Wulandari ', 'Rani Wulandari')).toBe(true)
  expect(isSameName('Rani W.', 'Rani Wulandari')).toBe(false)
  expect(named([{ name: 'Budi' }], 'BUDI')).toEqual({ name: 'Budi' })
})

test('up to eight people have a colour each, and nobody has to share one that another is free of', () => {
  fc.assert(
    fc.property(fc.nat({ max: 24 }), (people) => {
      const editors: { readonly colour: EditorColour }[] = []
      for (let at = 0; at < people; at += 1) editors.push({ colour: freeColour(editors) })
      const shares = editorColourSchema.options.map(
        (colour) => editors.filter((editor) => editor.colour === colour).length,
      )
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
    }),
  )
})
