import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  envelope,
  figureNode,
  headingNode,
  listNode,
  paragraphNode,
  textNode,
} from '#shared/article/nodes.ts'
import { type Part, type PartPlace, partsOf } from '#shared/find/parts.ts'
import type { Query } from '#shared/find/query.ts'
import { replacedIn } from '#shared/find/replaced.ts'
import { type Found, MOST_MATCHES, search } from '#shared/find/search.ts'
import { parseQuery } from '#shared/search/parse.ts'
import { anyContent } from '../../fixtures/random-edits.ts'

const asking = (words: string, how: Partial<Query> = {}): Query => ({
  words,
  matchCase: false,
  wholeWord: false,
  isPattern: false,
  ...how,
})

const part = (text: string): readonly Part[] => [{ place: { kind: 'title' }, text }]

function foundIn(parts: readonly Part[], query: Query, replacement = ''): readonly Found[] {
  const result = search(parts, query, replacement)
  if (!result.ok) throw new Error(result.fault)
  return result.found
}

const wordsIn = (text: string, query: Query) => foundIn(part(text), query).map(({ words }) => words)

const insteadIn = (text: string, pattern: string, replacement: string) =>
  replacedIn(text, foundIn(part(text), asking(pattern, { isPattern: true }), replacement)).text

describe('an article is searched part by part', () => {
  const content = {
    title: 'Pasar Lontar Ramai',
    excerpt: 'Pedagang pasar kembali.',
    body: envelope([
      headingNode(2, [textNode('1. Pasar '), textNode('malam', 1)]),
      figureNode({
        asset: null,
        alt: 'pasar di tepi sungai',
        caption: 'ilustrasi pasar',
        credit: 'Kabar Pesisir/Sari',
        licence: '',
      }),
      paragraphNode([textNode('Kios di pa'), textNode('sar', 1), textNode(' itu penuh.')]),
      listNode('bullet', [[textNode('sayur')], [textNode('ikan pasar')]]),
    ]),
  }

  test('title, excerpt, blocks over their looks, captions and alternative texts', () => {
    const places = foundIn(partsOf(content), asking('pasar')).map(({ place, start, end }) => [
      place.kind === 'figure' ? place.field : place.kind,
      start,
      end,
    ])
    expect(places).toEqual([
      ['title', 0, 5],
      ['excerpt', 9, 14],
      ['block', 3, 8],
      ['caption', 10, 15],
      ['alt', 0, 5],
      ['block', 8, 13],
      ['block', 11, 16],
    ])
  })

  test('no match reaches from one list item into the next', () => {
    const spaces = asking(String.raw`sayur\s*ikan`, { isPattern: true })
    expect(foundIn(partsOf(content), spaces)).toEqual([])
    const ends = asking('[a-z]+$', { isPattern: true })
    expect(foundIn(partsOf(content), ends).map(({ words }) => words)).toContain('sayur')
  })
})

describe('how it is looked for', () => {
  test.each([
    ['case is nothing unless it is asked for', asking('pasar'), ['Pasar', 'pasar', 'Pasar']],
    ['case', asking('pasar', { matchCase: true }), ['pasar']],
    ['whole words', asking('pasar', { wholeWord: true }), ['Pasar', 'pasar']],
  ])('%s', (_, query, words) => {
    expect(wordsIn('Pasar, pasar dan Pasaran', query)).toEqual(words)
  })

  test('letters, digits and marks of every script bound a word', () => {
    const word = (words: string) => asking(words, { wholeWord: true })
    expect(wordsIn('kafe kaf\u00e9 kafe\u0301', word('kaf'))).toEqual([])
    expect(wordsIn('kafe kafe\u0301', word('kafe'))).toEqual(['kafe'])
    expect(wordsIn('pasar-pasar (pasar) pasar7', word('pasar'))).toHaveLength(3)
    expect(wordsIn('Тула тула́', word('тула'))).toEqual(['Тула'])
  })

  test('plain words mean themselves', () => {
    expect(wordsIn('Rp15.000 (lunas)? Rp15x000', asking('rp15.000 (lunas)?'))).toEqual([
      'Rp15.000 (lunas)?',
    ])
  })

  test('what a keyboard types finds what is printed', () => {
    expect(wordsIn('“Siap,” kata Jum’at', asking('"siap,"'))).toEqual(['“Siap,”'])
    expect(wordsIn('hari Jum’at', asking("jum'at"))).toEqual(['Jum’at'])
    expect(wordsIn('Rp\u00a015', asking('rp 15'))).toEqual(['Rp\u00a015'])
  })

  test('a pattern that finds nothing of any length shows nothing', () => {
    expect(wordsIn('baab', asking('a*', { isPattern: true }))).toEqual(['aa'])
  })

  test.each(['(pasar', 'pasar)', '[a-', '*a', 'a)(b', String.raw`\p{Bukan}`, '\\'])(
    'a wrong pattern is named: %s',
    (words) => {
      for (const wholeWord of [true, false]) {
        const result = search(part('pasar'), asking(words, { isPattern: true, wholeWord }), '')
        expect(result).toEqual({ ok: false, fault: 'wrong-pattern' })
      }
    },
  )

  test('too many are named', () => {
    const text = 'a'.repeat(MOST_MATCHES)
    expect(wordsIn(text, asking('a'))).toHaveLength(MOST_MATCHES)
    expect(search(part(`${text}a`), asking('a'), '')).toEqual({ ok: false, fault: 'too-many' })
  })
})

describe('what a match becomes', () => {
  test.each([
    ['(\\w+) (\\w+)', '$2, $1', 'Dewi, Sari'],
    ['(?<depan>\\w+) (?<akhir>\\w+)', '$<akhir> $<depan>', 'Dewi Sari'],
    ['Sari', '[$&]', '[Sari] Dewi'],
    ['Sari', 'US$$5', 'US$5 Dewi'],
    ['(S)(x)?ari', '$1$2$3', 'S$3 Dewi'],
    ['(Sari)', '$12', 'Sari2 Dewi'],
    ['Sari', '$<depan>', '$<depan> Dewi'],
  ])('%s to %s', (pattern, replacement, made) => {
    expect(insteadIn('Sari Dewi', pattern, replacement)).toBe(made)
  })

  test('in plain words a dollar sign is one', () => {
    const [found] = foundIn(part('lima dolar'), asking('lima dolar'), 'US$1 dan $&')
    expect(found?.instead).toBe('US$1 dan $&')
  })

  test('as JavaScript itself replaces', () => {
    const template = fc
      .array(fc.constantFrom('$', '&', '1', '2', '0', '<a>', '<b>', 'x', '$$'), { maxLength: 6 })
      .map((signs) => signs.join(''))
      // These two name the text around a match, which nobody asks for in an article.
      .filter((text) => !/\$[`']/u.test(text))
    fc.assert(
      fc.property(template, fc.constantFrom('(?<a>s)(?<b>a)', '(s)(z)?a', 'sa'), (made, source) => {
        const native = 'Pasar sagu'.replaceAll(new RegExp(source, 'giu'), made)
        expect(insteadIn('Pasar sagu', source, made)).toBe(native)
      }),
    )
  })
})

describe('laws', () => {
  const query = fc.record({
    words: fc.constantFrom('pasar', 'a', 'Sagu', 'é', 'Rp15', 'di', '“', '<b>', 'lagi Pa'),
    matchCase: fc.boolean(),
    wholeWord: fc.boolean(),
    isPattern: fc.constant(false),
  })
  const same = (a: PartPlace, b: PartPlace) => JSON.stringify(a) === JSON.stringify(b)

  test('what is found stands where it is said to stand, in order, and none lies over another', () => {
    fc.assert(
      fc.property(anyContent, query, (content, asked) => {
        const parts = partsOf(content)
        const found = foundIn(parts, asked)
        let last = { at: 0, end: 0 }
        for (const { place, start, end, words } of found) {
          const at = parts.findIndex((one) => same(one.place, place))
          expect(parts[at]?.text.slice(start, end)).toBe(words)
          expect(at > last.at || (at === last.at && start >= last.end)).toBe(true)
          last = { at, end }
        }
      }),
      { numRuns: 1_000 },
    )
  })

  const replacedParts = (content: Parameters<typeof partsOf>[0], asked: Query, by: string | null) =>
    partsOf(content).map((one) => {
      const found = foundIn([one], asked, by ?? '')
      const given = by === null ? found.map((match) => ({ ...match, instead: match.words })) : found
      return { ...one, text: replacedIn(one.text, given).text }
    })

  test('after all are replaced by something else, none is found', () => {
    fc.assert(
      fc.property(anyContent, query, (content, asked) => {
        expect(foundIn(replacedParts(content, asked, '…'), asked)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  test('replaced by itself, everything stays', () => {
    fc.assert(
      fc.property(anyContent, query, (content, asked) => {
        expect(replacedParts(content, asked, null)).toEqual(partsOf(content))
      }),
      { numRuns: 1_000 },
    )
  })
})

test('words that no longer stand there are left alone', () => {
  const found = foundIn(part('pasar dan pasar'), asking('pasar'), 'toko')
  expect(replacedIn('pasar, eh dan pasar', found)).toEqual({
    text: 'toko, eh dan pasar',
    count: 1,
  })
})

test('the words that a draft was found by are matches, compared as the queue compares them', () => {
  const { terms } = parseQuery('sagu "kerja sama" judul:pasar ')
  const parts: readonly Part[] = [
    { place: { kind: 'title' }, text: 'Pasar Sagu' },
    { place: { kind: 'block', blockId: 'p' }, text: 'pasar\nkerja\nsama kerja-sama Ságu' },
  ]
  const result = search(parts, asking('', { terms }), '')
  expect(result.ok && result.found.map(({ words }) => words)).toEqual([
    'Pasar',
    'Sagu',
    'kerja-sama',
    'Ságu',
  ])
})
