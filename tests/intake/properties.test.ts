import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recognise } from '#main/intake/recognise.ts'
import { recognisedSchema } from '#shared/contract/intake.ts'
import { problemSchema } from '#shared/contract/problem.ts'
import { fileOf, ids, pasteOf, style } from '../fixtures/intake.ts'

const tagName = fc.constantFrom(
  ...`a b div p h1 h2 ul ol li figure figcaption img table tr td blockquote section aside article span
  strong br script style svg math template noscript iframe form input pre`.split(/\s+/),
)
const words = fc.constantFrom(
  'Warga desa memanen cabai. ',
  'Intinya sih...',
  'Lontar, Kabar Sore - Pasar dibuka. ',
  '1. Pasar dibuka',
  '• poin satu\n• poin dua\n',
  'ilustrasi pasar (pexels.com/Sari)',
  'Disclaimer: This summary was created using Artificial Intelligence (AI)',
  '<',
  '&amp;#60;',
  '\n\n',
)
const html = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc
      .tuple(tagName, tie('nodes'), fc.boolean())
      .map(([name, inner, closed]) =>
        closed ? `<${name}>${inner}</${name}>` : `<${name}>${inner}`,
      ),
  ),
  nodes: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
})).nodes

/** An answer of the contract, whatever came in. */
function expectAnswer(submission: Parameters<typeof recognise>[0]): void {
  const outcome = recognise(submission, style, ids())
  if (outcome.ok) recognisedSchema.parse({ ...outcome.value.recognised, duplicateOf: null })
  else problemSchema.parse(outcome.problem)
}

describe('recognise answers, and never throws', () => {
  const name = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a', '')

  test('to any bytes', () => {
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 2_000 }), (file, bytes) =>
        expectAnswer(fileOf(file, bytes)),
      ),
      { numRuns: 500 },
    )
  })

  test('to any text', () => {
    fc.assert(
      fc.property(name, fc.string({ unit: 'binary', maxLength: 500 }), (file, text) =>
        expectAnswer(fileOf(file, text)),
      ),
      { numRuns: 500 },
    )
  })

  test('to any lines of a page, in any order', () => {
    fc.assert(
      fc.property(name, fc.array(words, { maxLength: 20 }), (file, lines) =>
        expectAnswer(fileOf(file, lines.join('\n'))),
      ),
      { numRuns: 500 },
    )
  })

  test('to any markup, as file and as paste', () => {
    fc.assert(
      fc.property(html, (markup) => {
        expectAnswer(fileOf('a.html', markup))
        expectAnswer(pasteOf('', markup))
      }),
      { numRuns: 500 },
    )
  })
})

test('equal input gives equal output', () => {
  fc.assert(
    fc.property(html, (markup) => {
      const once = recognise(fileOf('a.html', markup), style, ids())
      expect(recognise(fileOf('a.html', markup), style, ids())).toEqual(once)
    }),
  )
})

test('no word of a plain text is lost', () => {
  const line = fc.constantFrom(
    'Warga desa memanen cabai pada Senin',
    'Panen itu terlambat dua pekan.',
    '1. Panen terlambat',
    'ilustrasi panen (pexels.com/Sari)',
    '- cabai rawit',
    'Lontar, Kabar Sore - Harga turun.',
    'Share',
  )
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const text = lines.join('\n\n')
      const outcome = recognise(fileOf('a.txt', text), style, ids())
      if (!outcome.ok) return
      const { content, bullets, stripped } = outcome.value.recognised
      const kept = JSON.stringify([content, bullets, stripped])
      for (const word of text.match(/[\p{L}.]{2,}/gu) ?? []) expect(kept).toContain(word)
    }),
    { numRuns: 300 },
  )
})
