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

  test('calms a shouted title with the capitals of the body', () => {
    expect(fixOf('BMKG: WARGA SUMBERMULYO MEMANEN CABAI DI TENGAH HUJAN')).toBe(
      'BMKG: Warga Sumbermulyo Memanen Cabai di Tengah Hujan',
    )
  })

  test('proposes nothing for a shouted title with a word that the body lacks', () => {
    const findings = titleCase.run(titled('WARGA SUMBERMULYO DIBANTU BPBD'), houseStyle)
    expect(findings).toMatchObject([{ variant: 'all-capitals', fix: null }])
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
