import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openBundle } from '#shared/many/bundle.ts'
import { unzipped } from '../../fixtures/read-docx.ts'

const name = fc.constantFrom('panen.html', 'Panen.html', 'panen-2.html', 'laporan', '.profil')

test('every file is in the archive under a name of its own, with its words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, text: fc.string({ unit: 'grapheme' }) }), { maxLength: 12 }),
      (files) => {
        const bundle = openBundle()
        for (const file of files) bundle.add(file.name, file.text)
        const found = unzipped(bundle.end())
        expect([...found.values()]).toEqual(files.map(({ text }) => text.toWellFormed()))
        const names = [...found.keys()].map((one) => one.toLowerCase())
        expect(new Set(names).size).toBe(files.length)
      },
    ),
    { numRuns: 100 },
  )
})
