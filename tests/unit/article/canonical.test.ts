import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignBlockIds } from '#shared/article/block-ids.ts'
import {
  canonicalBody,
  canonicalContent,
  canonicalJson,
  type Json,
} from '#shared/article/canonical.ts'
import type { Content, Envelope, SerializedNode } from '#shared/article/content.ts'
import { digest } from '#shared/article/digest.ts'
import { articleHash } from '#shared/article/hash.ts'
import { childrenOf } from '#shared/article/node-fields.ts'
import { envelope, headingNode, listNode, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { anyBody } from '../../fixtures/any-body.ts'

const content = (body: Envelope): Content => ({ title: 'Pasar Sagu', excerpt: '', body })
const hashOf = (...blocks: SerializedNode[]) => articleHash(content(envelope(blocks)))
const paragraph = (...texts: string[]) => paragraphNode(texts.map((text) => textNode(text)))

/** Cuts every text node in two, as typing, undo and format toggles leave them. */
function cut(node: SerializedNode): readonly SerializedNode[] {
  if (node.type !== 'text') return [{ ...node, children: childrenOf(node).flatMap(cut) }]
  const text = String(node.text)
  const at = Math.ceil(text.length / 2)
  return [
    { ...node, text: text.slice(0, at), mode: 'token' },
    { ...node, text: '', format: 1 },
    { ...node, text: text.slice(at), detail: 2 },
  ]
}

/** The same body as another editor session would have saved it. */
const disturbed = (body: Envelope): Envelope => ({
  ...body,
  lexical: '0.51.0',
  state: {
    root: {
      children: [
        ...assignBlockIds(body, () => crypto.randomUUID()).state.root.children.flatMap((node) =>
          node.type === 'figure' ? [node] : cut({ ...node, direction: 'ltr', textFormat: 1 }),
        ),
        paragraphNode([]),
      ],
      type: 'root',
    },
  },
})

test('equal content has an equal hash, however an editor has saved it', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      expect(articleHash(content(disturbed(body)))).toBe(articleHash(content(body)))
      expect(articleHash(content(JSON.parse(JSON.stringify(body))))).toBe(
        articleHash(content(body)),
      )
    }),
  )
})

test('the hash is that of the whole canonical form, although it is made a block at a time', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), anyBody, (title, excerpt, body) => {
      const whole = { title, excerpt, body }
      const json = canonicalJson({ form: 1, article: canonicalContent(whole) })
      expect(articleHash(whole)).toBe(digest(json))
    }),
  )
})

test('different canonical forms have different hashes, and only those', () => {
  fc.assert(
    fc.property(anyBody, anyBody, (a, b) => {
      const same = canonicalJson(canonicalBody(a)) === canonicalJson(canonicalBody(b))
      expect(articleHash(content(a)) === articleHash(content(b))).toBe(same)
    }),
  )
})

test('a letter and its accent are one letter, even across text nodes', () => {
  expect(hashOf(paragraph('Cafe', '\u0301 Sagu'))).toBe(hashOf(paragraph('Caf\u00e9 Sagu')))
})

test('title and excerpt count', () => {
  const body = envelope([paragraph('Pasar')])
  const all = [
    { title: '', excerpt: '', body },
    { title: 'Pasar', excerpt: '', body },
    { title: '', excerpt: 'Pasar', body },
  ].map(articleHash)
  expect(new Set(all).size).toBe(3)
})

const pasar = { type: 'figure', version: 1, asset: null, alt: '', caption: 'Pasar', credit: '' }

test.each<readonly [string, SerializedNode, SerializedNode]>([
  ['a word', paragraph('Pasar dibuka'), paragraph('Pasar ditutup')],
  ['a space', paragraph('Pasar dibuka'), paragraph('Pasar  dibuka')],
  ['a look', paragraph('Pasar'), paragraphNode([textNode('Pasar', 1)])],
  ['the kind of a block', paragraph('Pasar'), headingNode(2, [textNode('Pasar')])],
  ['the level of a heading', headingNode(2, [textNode('A')]), headingNode(3, [textNode('A')])],
  [
    'the kind of a list',
    listNode('bullet', [[textNode('A')]]),
    listNode('number', [[textNode('A')]]),
  ],
  ['a credit', pasar, { ...pasar, credit: 'Rini' }],
  ['a picture', pasar, { ...pasar, asset: 'https://contoh.id/a.jpg' }],
  ['an unknown block', { type: 'poll', votes: 0 }, { type: 'poll', votes: 1 }],
  [
    'a colour that came with a paste',
    paragraph('A'),
    paragraphNode([{ ...textNode('A'), style: 'color:red' }]),
  ],
])('the hash tells %s', (_name, before, after) => {
  expect(hashOf(before)).not.toBe(hashOf(after))
})

test('the order of blocks counts', () => {
  expect(hashOf(paragraph('A'), paragraph('B'))).not.toBe(hashOf(paragraph('B'), paragraph('A')))
})

test('the hash of an article stays what records already say', () => {
  expect(hashOf(paragraph('Pasar Sagu dibuka lagi.'))).toMatchInlineSnapshot(
    `"e174823917c9f68d847a77d56a7ec504f8562e5cbabdf6f5a4ae66abbf8824bb"`,
  )
})

test('JSON with sorted keys is what JSON.stringify writes of the same value in that order', () => {
  const ordered = (_: string, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  const key = fc.oneof(fc.string(), fc.nat({ max: 120 }).map(String))
  const plain = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>
  const value = fc.oneof(plain, fc.dictionary(key, plain, { maxKeys: 6 }))
  fc.assert(
    fc.property(value, (one) => {
      expect(canonicalJson(one)).toBe(JSON.stringify(one, ordered))
    }),
  )
})
