import { describe, expect, test } from 'vitest'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

function findingsOf(article: string, text: string): readonly KeyedFinding[] {
  const bullet = { id: 'p', heading: '', text, glued: false }
  const { verdicts } = checkSummary([bullet], indexArticle(anArticle(article)), houseStyle)
  return verdicts.flatMap(({ findings }) => findings)
}

describe('what says the same brings no finding', () => {
  test.each([
    [
      'the minutes of a time of day are no number of their own',
      'Darmo memadamkan lampu mercusuar pada Rabu, pukul lima kurang sepuluh. Lampu itu dijaganya 38 tahun.',
      'Darmo memadamkan lampu mercusuar yang dijaganya 38 tahun pada Rabu.',
    ],
    [
      'a time in words is a time in digits',
      'Darmo memadamkan lampu mercusuar pada Rabu, pukul lima kurang sepuluh.',
      'Darmo memadamkan lampu mercusuar pada Rabu, pukul 04.50.',
    ],
    [
      'a name that begins like a heading',
      'Topeng dipamerkan.\n\n## 1. Museum topeng\n\nMuseum Topeng Wanasura dibuka untuk umum pada Senin.',
      'Museum topeng Wanasura dibuka untuk umum pada Senin.',
    ],
    [
      'most, in other words',
      'Mayoritas pedagang setuju pindah.',
      'Sebagian besar pedagang setuju pindah.',
    ],
    [
      'most, in other words',
      'Sebagian besar pedagang setuju pindah.',
      'Kebanyakan pedagang setuju pindah.',
    ],
    [
      'some, and not all',
      'Tidak semua warga Desa Talang mengungsi ke balai desa pada Senin malam.',
      'Hanya sebagian warga Desa Talang mengungsi ke balai desa pada Senin malam.',
    ],
    [
      'not all, and some',
      'Hanya sebagian warga Desa Talang mengungsi ke balai desa pada Senin malam.',
      'Tidak semua warga Desa Talang mengungsi ke balai desa pada Senin malam.',
    ],
  ])('%s', (_, article, text) => {
    expect(findingsOf(article, text).filter(({ severity }) => severity !== 'note')).toEqual([])
  })
})

test('another time of day is found', () => {
  const article = 'Darmo memadamkan lampu mercusuar pada Rabu, pukul lima kurang sepuluh.'
  const found = findingsOf(article, 'Darmo memadamkan lampu mercusuar pada Rabu, pukul 05.10.')
  expect(found).toMatchObject([{ words: '05.10', article: 'lima kurang sepuluh' }])
})

test('a heading glued on with a space is still found', () => {
  const article =
    'Topeng dipamerkan.\n\n## 1. Museum topeng\n\nRini Halim membuka pameran pada Senin.'
  const found = findingsOf(article, 'Museum topeng Rini Halim membuka pameran pada Senin.')
  expect(found.map(({ check }) => check)).toContain('summary/glued-heading')
})

test('all for not all is still a reversal, and its fix reads on', () => {
  const article = 'Tidak semua warga Desa Talang mengungsi ke balai desa pada Senin malam.'
  const text = 'Menurut lurah, semua warga Desa Talang mengungsi ke balai desa pada Senin malam.'
  const found = findingsOf(article, text).find(({ check }) => check === 'summary/reversed-negation')
  expect(found?.fix?.edit).not.toHaveProperty('text', expect.stringMatching(/\S Tidak/u))
})

describe('words after a source that is put back', () => {
  test.each([
    ['Revitalisasi Pasar Baru tertunda sejak Senin.', 'revitalisasi Pasar Baru'],
    ['Pedagang Pasar Baru menolak pindah sejak Senin.', 'pedagang Pasar Baru'],
    ['Danau Seroja mulai surut sejak Senin.', 'Danau Seroja'],
  ])('%s', (text, opening) => {
    const said = opening + text.slice(opening.length)
    const article = `Sidang digelar di balai desa.\n\nMenurut Dinas Pasar, ${said}`
    const fix = findingsOf(article, text).find(
      ({ check }) => check === 'summary/lost-attribution',
    )?.fix
    expect(fix?.text).toBe(`Menurut Dinas Pasar, ${said}`)
  })
})
