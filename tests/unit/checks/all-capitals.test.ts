import { describe, expect, test } from 'vitest'
import { allCapitals } from '#shared/checks/article/all-capitals.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const BODY = 'Warga Sumbermulyo, kata BMKG, memanen cabai di tengah hujan. Harga cabai naik.'
const found = (title: string) => allCapitals.run({ ...anArticle(BODY), title }, houseStyle)

describe('a title all in capitals', () => {
  test('calms a shouted title with the capitals of the body', () => {
    expect(found('BMKG: WARGA SUMBERMULYO MEMANEN CABAI DI TENGAH HUJAN')[0]?.fix?.text).toBe(
      'BMKG: Warga Sumbermulyo Memanen Cabai di Tengah Hujan',
    )
  })

  test('proposes nothing for a shouted title with a word that the body lacks', () => {
    expect(found('WARGA SUMBERMULYO DIBANTU BPBD')).toMatchObject([{ fix: null }])
  })

  test('is told from a row of abbreviations and from a title with one loud word', () => {
    expect(found('KPK OTT BUMN')).toEqual([])
    expect(found('WARGA Sumbermulyo PANEN CABAI')).toEqual([])
  })
})
