import { describe, expect, test } from 'vitest'
import { indexArticle } from '#shared/summary/article-index.ts'
import { extractCandidates, extractSummary } from '#shared/summary/extract.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'
import { CHILLI, CHOIR, HARBOUR } from '../../fixtures/own-articles.ts'

const indexed = (text: string) => indexArticle(anArticle(text))
const sized = (count: number, maxLength = 220) => ({
  ...houseStyle,
  bullets: { count, maxLength },
})

describe('an extractive summary', () => {
  test('opens with the main news of the lead, without a heading', () => {
    const [first] = extractSummary(indexed(HARBOUR), houseStyle, [])
    expect(first?.heading).toBe('')
    expect(first?.text).toMatch(/^Gubernur Nusa Lerai, Hasan Wiratama, membuka kembali/u)
  })

  test('goes on with one point a section under its heading without the number, in reading order', () => {
    const candidates = extractSummary(indexed(CHILLI), sized(5), [])
    expect(candidates.map(({ heading }) => heading)).toEqual([
      '',
      'Siram sebelum matahari terbit',
      'Tutup tanah dengan jerami',
      'Pangkas daun bagian bawah',
      'Beri pupuk cair',
    ])
  })

  test('makes as many points as the house style wants, where the article has them', () => {
    for (const text of [HARBOUR, CHILLI, CHOIR]) {
      expect(extractSummary(indexed(text), sized(3), [])).toHaveLength(3)
      expect(extractSummary(indexed(text), sized(1), [])).toHaveLength(1)
    }
    expect(
      extractSummary(indexed('Warga memanen cabai di Sumbermulyo.'), sized(3), []),
    ).toHaveLength(1)
    expect(extractSummary(indexed(''), sized(3), [])).toEqual([])
  })

  test('an article without sections gives several points of its own', () => {
    const texts = extractSummary(indexed(CHOIR), houseStyle, []).map(({ text }) => text)
    expect(texts[0]).toMatch(/^Paduan suara warga Batu Lima menjuarai/u)
    expect(new Set(texts).size).toBe(3)
  })

  test('every point is a whole sentence of the article that it names', () => {
    const index = indexed(HARBOUR)
    const sentences = new Map(index.article.sentences.map(({ id, text }) => [id, text]))
    for (const { text, sentences: ids } of extractSummary(index, sized(4), [])) {
      expect(ids).toHaveLength(1)
      expect(sentences.get(ids[0] ?? '')).toBe(text)
    }
  })

  test('a sentence that is too long gives way to the next, and is never cut', () => {
    const index = indexed(HARBOUR)
    const whole = index.article.sentences.map(({ text }) => text)
    const candidates = extractSummary(index, sized(3, 110), [])
    for (const { text } of candidates) {
      expect(text.length).toBeLessThanOrEqual(110)
      expect(whole.some((sentence) => sentence.endsWith(text.slice(1)))).toBe(true)
    }
  })

  test('a lead of which no sentence fits is printed long rather than left out', () => {
    const [first] = extractSummary(
      indexed(CHOIR.split('\n\n').slice(0, 2).join('\n\n')),
      sized(1, 20),
      [],
    )
    expect(first?.text).toMatch(/menjuarai Festival Suara Timur/u)
  })

  test('locked bullets are counted and not said again', () => {
    const index = indexed(HARBOUR)
    const all = extractSummary(index, sized(4), [])
    const locked = all.slice(0, 2)
    const rest = extractSummary(index, sized(4), locked)
    expect(rest).toHaveLength(2)
    for (const { text } of rest) expect(locked.map((bullet) => bullet.text)).not.toContain(text)
    expect(rest.map(({ heading }) => heading)).toEqual(all.slice(2).map(({ heading }) => heading))
    expect(extractSummary(index, sized(2), locked)).toEqual([])
  })

  test('takes no line of a copied page', () => {
    const index = indexed(
      HARBOUR.replace('Lerai, Kabar', 'Iklan - Scroll untuk Melanjutkan\n\nLerai, Kabar'),
    )
    for (const { text } of extractSummary(index, sized(5), [])) expect(text).not.toMatch(/Iklan/u)
  })

  test('is the same each time', () => {
    expect(extractSummary(indexed(HARBOUR), houseStyle, [])).toEqual(
      extractSummary(indexed(HARBOUR), houseStyle, []),
    )
  })
})

describe('candidates for one bullet', () => {
  test('begin with the lead where the others leave it out', () => {
    const index = indexed(HARBOUR)
    const others = extractSummary(index, houseStyle, []).slice(1)
    const candidates = extractCandidates(index, others, houseStyle)
    expect(candidates).toHaveLength(3)
    expect(candidates[0]?.text).toMatch(/^Gubernur Nusa Lerai/u)
  })

  test('prefer the section of which no other bullet speaks', () => {
    const index = indexed(HARBOUR)
    const [lead, first, third] = extractSummary(index, houseStyle, [])
    const others = [lead, first, third].flatMap((one) => one ?? [])
    expect(extractCandidates(index, others, houseStyle)[0]?.heading).toBe(
      'Nelayan meminta gudang es segera dibangun',
    )
  })

  test('repeat neither the others nor each other', () => {
    const index = indexed(CHILLI)
    const others = extractSummary(index, houseStyle, [])
    const candidates = extractCandidates(index, others, houseStyle)
    const texts = [...others, ...candidates].map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })
})
