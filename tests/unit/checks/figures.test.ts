import { describe, expect, test } from 'vitest'
import { figureCredit } from '#shared/checks/article/figure-credit.ts'
import { creditFault } from '#shared/checks/article/picture-credit.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

describe('picture credit', () => {
  test.each([
    ['Pinterest', 'no-credit'],
    ['pinterest.com/sari', 'no-credit'],
    ['https://www.google.com/search?q=cabai', 'no-credit'],
    ['Sumber: Google', 'no-credit'],
    ['(Internet)', 'no-credit'],
    ['Unsplash', 'no-author'],
    ['https://unsplash.com/', 'no-author'],
    ['instagram.com', 'no-author'],
    ['Wikimedia Commons', 'no-author'],
    ['commons.wikimedia.org/Raka', 'no-licence'],
    ['commons.wikimedia.org/Raka, CC BY-SA 3.0', null],
    ['unsplash.com/Sari Wulandari', null],
    ['Sari Wulandari via Unsplash', null],
    ['Dok. Pribadi/Sari Wulandari', null],
    ['Antara Foto/Raka Pratama', null],
    ['  ', 'missing'],
  ])('%s: %s', (credit, fault) => {
    expect(creditFault(credit, '')).toBe(fault)
  })

  test('a missing licence is asked for in the licence field', () => {
    const article = anArticle('! Pasar pagi | commons.wikimedia.org/Raka')
    expect(figureCredit.run(article, houseStyle)[0]?.place).toEqual({
      kind: 'figure',
      blockId: 'b1',
      field: 'licence',
    })
  })

  test('the licence field counts', () => {
    expect(creditFault('commons.wikimedia.org/Raka', 'CC BY 4.0')).toBeNull()
  })
})
