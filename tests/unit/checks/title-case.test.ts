import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { titleCase } from '#shared/checks/article/title-case.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const BODY = 'Warga Sumbermulyo, kata BMKG, memanen cabai di tengah hujan. Harga cabai naik.'
const titled = (title: string) => ({ ...anArticle(BODY), title })
const fixOf = (title: string): string | undefined =>
  titleCase.run(titled(title), houseStyle)[0]?.fix?.text

describe('title case', () => {
  test('proposes the whole title, particles small and the rest capital', () => {
    expect(fixOf('warga Sumbermulyo Dan petani Lain Panen Di tengah hujan')).toBe(
      'Warga Sumbermulyo dan Petani Lain Panen di Tengah Hujan',
    )
  })

  test('leaves abbreviations, brands, tags and addresses as they are', () => {
    expect(fixOf('BMKG: iPhone dan #dirumahaja di kab.go.id naik 5G')).toBe(
      'BMKG: iPhone dan #dirumahaja di kab.go.id Naik 5G',
    )
  })

  test('capitalises both parts of a full reduplication only', () => {
    expect(fixOf('Undang-undang dan Sayur-mayur')).toBe('Undang-Undang dan Sayur-mayur')
  })

  test('names the stretch from the first to the last wrong word', () => {
    const title = 'Warga panen Cabai Di Sawah'
    const finding = titleCase.run(titled(title), houseStyle)[0]
    expect(finding?.place).toEqual({ kind: 'title', start: 6, end: 20 })
    expect(finding?.words).toBe('panen Cabai Di')
    expect(finding?.params).toEqual({ words: 'panen, Di', instead: 'Panen, di' })
  })

  test('takes function words that the house style does not list in both forms', () => {
    for (const title of [
      'Putin Puji Keberanian Tentara Korut dalam Merebut Kursk',
      'Putin Puji Keberanian Tentara Korut Dalam Merebut Kursk',
      'Cara Simpan Cabai agar Tahan Sebulan',
      'Cara Simpan Cabai Agar Tahan Sebulan',
    ]) {
      expect(fixOf(title)).toBeUndefined()
    }
    expect(fixOf('panen Cabai dalam Hujan')).toBe('Panen Cabai dalam Hujan')
  })

  test('holds a word that the house style lists to its small form', () => {
    const style = { ...houseStyle, titleParticles: ['dalam'] }
    const findings = titleCase.run(titled('Panen Cabai Dalam Hujan'), style)
    expect(findings[0]?.fix?.text).toBe('Panen Cabai dalam Hujan')
  })

  test('knows the conjunction "saat" from the noun', () => {
    expect(fixOf('Warga Panen Saat Hujan')).toBe('Warga Panen saat Hujan')
    for (const title of ['Harga Cabai Saat Ini', 'Ini Saat Terbaik Panen', 'Tiba Saat Panen']) {
      expect(fixOf(title)).toBeUndefined()
    }
  })

  test('its fix is the end of it, whatever the title', () => {
    const word = fc.constantFrom(
      'warga',
      'Warga',
      'WARGA',
      'dan',
      'Dan',
      'DAN',
      'di',
      'Di',
      'BMKG',
      'anak-anak',
      'Anak-Anak',
      'iPhone',
      'cabai,',
      '"di',
      'Hujan"',
      '(ke',
      '5G',
      'pun.',
      '#cabai',
      'saat',
      '–',
      'ßa',
      'ǆin',
      'İzmir',
    )
    const title = fc.oneof(
      fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(title, (text) => {
        const fix = fixOf(text)
        if (fix !== undefined) expect(titleCase.run(titled(fix), houseStyle)).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('its fix changes nothing but case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect((fixOf(text) ?? text).toLowerCase()).toBe(text.toLowerCase())
      }),
      { numRuns: 2_000 },
    )
  })
})
