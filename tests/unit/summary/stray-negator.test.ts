import { describe, expect, test } from 'vitest'
import { indexArticle } from '#shared/summary/article-index.ts'
import { compareBullet } from '#shared/summary/comparison.ts'
import { findStrayNegators } from '#shared/summary/stray-negator.ts'
import { anArticle } from '../../fixtures/an-article.ts'

function straysOf(article: string, text: string) {
  const index = indexArticle(anArticle(article))
  return compareBullet(index, { id: 'p', heading: '', text }).claims.flatMap(findStrayNegators)
}

describe('a negator that only one side has is found', () => {
  test.each([
    // Before a word that says nothing by itself.
    [
      'Warga Talang menjaga hutan desa tersebut.',
      'Warga Talang menjaga hutan desa tidak tersebut.',
    ],
    // One of two.
    [
      'Kekhawatiran warga Talang itu bukan tanpa landasan.',
      'Kekhawatiran warga Talang itu bukan landasan.',
    ],
    // Where another negator stands near.
    ['Mereka yang tidak mendukung Rini bukan warga.', 'Mereka yang tidak mendukung Rini warga.'],
    // The verb is another, but the sentence denies nothing.
    [
      'Manajer pasar Bagus Lubis memerhatikan pedagang kecil di Talang.',
      'Manajer pasar Bagus Lubis tidak memberi perhatian pedagang kecil di Talang.',
    ],
  ])('%s -> %s', (article, text) => {
    expect(straysOf(article, text)).not.toEqual([])
  })
})

describe('no negator is astray', () => {
  test.each([
    ['Warga Talang tidak menjual sagu.', 'Warga Talang tidak menjual sagu.'],
    [
      'Tak hanya padi, warga Talang menanam jagung.',
      'Tak hanya padi, warga Talang menanam jagung.',
    ],
    // The sentence refuses by a verb.
    ['Konser Rini Halim di Ternate batal.', 'Konser Rini Halim di Ternate tidak jadi.'],
    // Another sentence of the article denies it.
    [
      'Warga Talang menjaga hutan desa. Hutan desa itu tidak dijual warga Talang.',
      'Warga Talang menjaga hutan desa dan hutan desa itu tidak dijual.',
    ],
  ])('%s -> %s', (article, text) => {
    expect(straysOf(article, text)).toEqual([])
  })
})
