import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { canonicalBody } from '#shared/article/canonical.ts'
import type { Envelope } from '#shared/article/content.ts'
import { bodyFromHast } from '#shared/article/from-hast.ts'
import { bodyToHast } from '#shared/article/to-hast.ts'
import { anyBody } from '../../fixtures/any-body.ts'

const newId = () => crypto.randomUUID()

test('a body turned into markup and read again has the same canonical form', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      expect(canonicalBody(bodyFromHast(bodyToHast(body), newId))).toEqual(canonicalBody(body))
    }),
    { numRuns: 500 },
  )
})

const throughHtml = (body: Envelope): Envelope =>
  bodyFromHast(fromHtml(toHtml(bodyToHast(body)), { fragment: true }), newId)

test('the same holds through HTML as text', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      expect(canonicalBody(throughHtml(body))).toEqual(canonicalBody(body))
    }),
  )
})

test('any markup can be read, and what was read stays the same from then on', () => {
  const tag = fc.constantFrom(
    ...['p', 'div', 'h1', 'h3', 'ul', 'ol', 'li', 'blockquote', 'table', 'tr', 'td', 'b', 'a'],
    ...['figure', 'figcaption', 'img', 'br', 'pre', 'span', 'x-kotak', 'script', 'em', 'dl', 'dd'],
  )
  const piece = fc.oneof(
    fc.constantFrom(
      'Pasar ',
      ' Sagu',
      '\n',
      ' ',
      '&nbsp;',
      '<a href="https://contoh.id/">',
      '(foto: A/B)',
    ),
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const once = bodyFromHast(fromHtml(pieces.join(''), { fragment: true }), newId)
      expect(canonicalBody(throughHtml(once))).toEqual(canonicalBody(once))
    }),
    { numRuns: 1_000, examples: [[['<blockquote>', 'Pasar ', '<li>', '<li>', 'Pasar ']]] },
  )
})
