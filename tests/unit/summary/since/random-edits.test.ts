import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CheckedBullet } from '#shared/checks/check.ts'
import { FLOOD } from '../../../fixtures/flood.ts'
import { CHILLI, CHOIR, HARBOUR } from '../../../fixtures/own-articles.ts'
import { bulletsOf, everySentence, type Seen, seen, verdictsAfter } from './desk.ts'
import { anyTypography, factEdits } from './random-edits.ts'

const RUNS = { numRuns: 1_000 }

const articles = [FLOOD, HARBOUR, CHOIR, CHILLI]

/** As many bullets as a summary has, so that a run is short. */
const inFours = (bullets: readonly CheckedBullet[]): readonly (readonly CheckedBullet[])[] =>
  bullets.length <= 4 ? [bullets] : [bullets.slice(0, 4), ...inFours(bullets.slice(4))]

/** Summaries as the desk makes them, and such as hold every sentence of their articles. */
const summaries = articles.map((text) => seen(text, bulletsOf(text)))
const reviews = articles.flatMap((text) =>
  inFours(everySentence(text)).map((bullets) => seen(text, bullets)),
)

/** Every change of one evidence sentence that can be made, with the bullets that rest on it. */
const changes = reviews.flatMap(({ text, bullets, baselines, sentences }) =>
  [...new Set(sentences.flat())].flatMap((sentence) => {
    const resting = bullets.filter((_, at) => sentences[at]?.includes(sentence))
    return Object.entries(factEdits)
      .filter(([, edit]) => edit(sentence, 0) !== null)
      .map(([kind, edit]) => ({ text, sentence, kind, edit, bullets: resting, baselines }))
  }),
)

const paragraphs = (text: string) => text.trim().split('\n\n')

const freshness = (after: string, seenThen: Pick<Seen, 'bullets' | 'baselines'>) =>
  verdictsAfter(after, seenThen).map((verdict) => verdict.freshness)

const allFresh = ({ bullets }: Pick<Seen, 'bullets'>) => bullets.map(() => 'fresh')

/** Where no bullet rests: places that one may write at, or take out. */
const freePlaces = ({ text, sentences }: Seen): readonly number[] =>
  paragraphs(text).flatMap((part, at) =>
    sentences.flat().some((sentence) => part.includes(sentence)) ? [] : [at],
  )

const anyElsewhere = fc.constantFrom(...summaries).chain((one) => {
  const place = fc.constantFrom(...freePlaces(one))
  const words = fc.constantFrom(
    'Warga setempat mengetahuinya.',
    'Rini Halim belum menjawab pertanyaan kami.',
    '"Kami menunggu," kata Bagus Lubis.',
  )
  return fc.record({
    one: fc.constant(one),
    added: fc.array(fc.record({ place, words }), { maxLength: 3 }),
    removed: fc.array(place, { maxLength: 2 }),
  })
})

const anyOrder = fc.constantFrom(...reviews).chain((one) => {
  const parts = paragraphs(one.text)
  return fc.record({
    one: fc.constant(one),
    order: fc.shuffledSubarray(parts, { minLength: parts.length }),
  })
})

describe('a bullet, after its article was edited', () => {
  test('every kind of change of a fact has a place in the articles', () => {
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(Object.keys(factEdits)))
  })

  test('is stale when a fact of its evidence changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...changes), fc.nat(500), (change, at) => {
        const { text, sentence, edit, bullets } = change
        const edited = edit(sentence, at)
        if (edited === null) throw new Error('the change has lost its place')
        fc.pre(edited !== sentence)
        const after = text.replace(sentence, () => edited)
        expect(freshness(after, change), edited).toEqual(bullets.map(() => 'stale'))
      }),
      RUNS,
    )
  })

  test('is fresh when only typography changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reviews), anyTypography, (one, typeset) => {
        expect(freshness(typeset(one.text), one)).toEqual(allFresh(one))
      }),
      RUNS,
    )
  })

  test('is fresh when paragraphs were moved', () => {
    fc.assert(
      fc.property(anyOrder, ({ one, order }) => {
        expect(freshness(order.join('\n\n'), one)).toEqual(allFresh(one))
      }),
      RUNS,
    )
  })

  test('is fresh when other sentences were written or taken out', () => {
    fc.assert(
      fc.property(anyElsewhere, ({ one, added, removed }) => {
        const after = paragraphs(one.text).flatMap((part, at) => {
          const more = added.filter(({ place }) => place === at).map(({ words }) => words)
          if (removed.includes(at)) return more
          return /^[#=]/u.test(part) ? [part, ...more] : [[part, ...more].join(' ')]
        })
        expect(freshness(after.join('\n\n'), one)).toEqual(allFresh(one))
      }),
      RUNS,
    )
  })
})
