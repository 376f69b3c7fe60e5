import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleChecks } from '#shared/checks/article/all.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { checks } from '#shared/checks/registry.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { bulletChecks, sinceChecks, summaryChecks } from '#shared/checks/summary/all.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const faulty = anArticle(
  [
    'Iklan - Scroll untuk Melanjutkan',
    '"Panen dibuka Kamis (13/8/2025), kata Ratna.',
    '! ilustrasi cabai',
    '## 1. Bibit',
    '## 1. Panen',
  ].join('\n\n'),
)

describe('all checks of an article', () => {
  test('a clean article gives no finding', () => {
    const clean = anArticle(
      '# Warga Panen Cabai di Sumbermulyo\n\n= Panen cabai mencapai 12 ton.\n\nWarga memanen cabai, Rabu (13/8/2025).',
    )
    expect(checkArticle(clean, houseStyle)).toEqual([])
  })

  test('findings come in reading order', () => {
    expect(checkArticle(faulty, houseStyle).map(({ check }) => check)).toEqual([
      'article/no-title',
      'article/no-excerpt',
      'article/boilerplate',
      'article/unbalanced-quotes',
      'article/weekday-date',
      'article/figure-credit',
      'article/empty-section',
      'article/section-numbers',
      'article/empty-section',
    ])
  })

  test('the house style switches a check off and sets its severity', () => {
    const style = {
      ...houseStyle,
      off: ['article/boilerplate'],
      severity: { 'article/no-excerpt': 'blocker' as const },
    }
    const found = checkArticle(faulty, style)
    expect(found.some(({ check }) => check === 'article/boilerplate')).toBe(false)
    expect(found.find(({ check }) => check === 'article/no-excerpt')?.severity).toBe('blocker')
  })

  test('an empty article is no error', () => {
    expect(checkArticle(anArticle(''), houseStyle).map(({ check }) => check)).toEqual([
      'article/no-title',
      'article/no-excerpt',
    ])
  })
})

describe('places', () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      '# WARGA PANEN CABAI DI LADANG',
      '# panen Di ladang 🌶️',
      '= Dibuka Kamis (13/8/2025).',
      'Iklan - Scroll untuk Melanjutkan',
      '🌶️ "Panen dibuka Kamis, 13 Agustus 2025, kata Ratna.',
      '## 1. Bibit',
      '## 4. Panen',
      '## Penutup',
      '- “satu\n- dua”',
      '> Kata”',
      '! IMG_2.jpg | pexels.com',
    ),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )

  test('hold the words that the finding names, whatever the article', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 8 }), (parts) => {
        const article = anArticle(parts.join('\n\n'))
        const texts = new Map(article.blocks.map(({ id, text }) => [id, text]))
        for (const { place, words } of checkArticle(article, houseStyle)) {
          if (place.kind === 'figure' || words === null) continue
          const text =
            place.kind === 'title'
              ? article.title
              : place.kind === 'excerpt'
                ? article.excerpt
                : place.kind === 'block'
                  ? (texts.get(place.blockId) ?? '')
                  : ''
          expect('start' in place && text.slice(place.start, place.end)).toBe(words)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('messages', () => {
  test('every check has its own id and words in both languages', () => {
    const all = [articleChecks, bulletChecks, sinceChecks, summaryChecks]
    expect(checks.size).toBe(all.flat().length)
    for (const [id, check] of checks) {
      expect(id).toMatch(/^(?:article|summary)\/[a-z]+(?:-[a-z]+)*$/u)
      for (const message of Object.values(check.messages)) {
        expect(message.id).not.toBe('')
        expect(message.en).not.toBe('')
      }
    }
  })

  test('parameters are printed as they are, braces and dollar signs too', () => {
    const finding = {
      check: 'article/figure-credit',
      variant: 'no-credit',
      params: { credit: '$& {x}' },
    }
    expect(findingMessage(finding, 'en')).toContain('“$& {x}” is no credit')
  })

  test('a finding of a check that is gone still says what it was', () => {
    const finding = { check: 'article/weather', variant: 'default', params: {} }
    expect(findingMessage(finding, 'id')).toContain('article/weather')
  })
})
