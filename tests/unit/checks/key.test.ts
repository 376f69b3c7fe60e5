import { describe, expect, test } from 'vitest'
import type { Finding } from '#shared/checks/finding.ts'
import { keysIn } from '#shared/checks/key.ts'

const block = (text: string) => ({
  id: 'b1',
  kind: 'paragraph' as const,
  text,
  runs: [],
  level: null,
  figure: null,
})

const TEXT = 'Menurut panitia, 900 orang hadir.'

const finding: Finding = {
  check: 'summary/number-replaced',
  severity: 'blocker',
  variant: 'default',
  params: { words: '800', article: '900' },
  place: { kind: 'bullet', bulletId: 'p1', half: 'text', start: 4, end: 7 },
  words: '800',
  article: '900',
  evidence: [{ blockId: 'b1', start: 17, end: 20 }],
  fix: null,
}

const keyOf = (part: Partial<Finding> = {}, text = TEXT) =>
  keysIn({ blocks: [block(text)] })({ ...finding, ...part }).key

const KEY = keyOf()

describe('a finding keeps its key', () => {
  test('when words before it move it', () => {
    const moved = `Kemarin, m${TEXT.slice(1)}`
    expect(
      keyOf(
        {
          place: { kind: 'bullet', bulletId: 'p1', half: 'text', start: 9, end: 12 },
          evidence: [{ blockId: 'b1', start: 26, end: 29 }],
        },
        moved,
      ),
    ).toBe(KEY)
  })

  test('when the newsroom changes the severity or the fix its form', () => {
    expect(keyOf({ severity: 'note' })).toBe(KEY)
  })

  test('when the typography of its evidence changes', () => {
    const whole = (text: string) =>
      keyOf({ evidence: [{ blockId: 'b1', start: 0, end: text.length }] }, text)
    expect(whole('Menurut  panitia , 900 orang hadir.')).toBe(whole(TEXT))
  })
})

describe('a finding is another one', () => {
  test.each<[string, Partial<Finding>]>([
    ['check', { check: 'summary/number-absent' }],
    ['words of the bullet', { words: '810' }],
    ['value of the article', { article: '950', params: { words: '800', article: '950' } }],
    ['bullet', { place: { kind: 'bullet', bulletId: 'p2', half: 'text', start: 4, end: 7 } }],
    ['half', { place: { kind: 'bullet', bulletId: 'p1', half: 'heading', start: 4, end: 7 } }],
    ['place', { place: { kind: 'block', blockId: 'b1', start: 4, end: 7 } }],
    ['what it says', { words: null, params: { count: '2' } }],
  ])('with another %s', (_, part) => {
    expect(keyOf(part)).not.toBe(KEY)
  })

  test('when the evidence says something else', () => {
    expect(keyOf({}, TEXT.replace('900', '950'))).not.toBe(KEY)
  })
})
