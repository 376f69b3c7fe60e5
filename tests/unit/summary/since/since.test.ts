import { describe, expect, test } from 'vitest'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { FLOOD } from '../../../fixtures/flood.ts'
import { bullet, seen, verdictsAfter } from './desk.ts'

const DEATHS = bullet(
  'Badan Penanggulangan Bencana Arum mencatat 15 orang tewas dan 40 orang luka.',
)
const SCHOOL = bullet('Sebanyak 1.250 warga mengungsi di tiga sekolah sejak Rabu siang.')

function held(one: typeof DEATHS, change: (text: string) => string) {
  const [verdict] = verdictsAfter(change(FLOOD), seen(FLOOD, [one]))
  if (verdict === undefined) throw new Error('no verdict')
  const of = (check: string): readonly KeyedFinding[] =>
    verdict.findings.filter((finding) => finding.check === `summary/${check}`)
  return {
    freshness: verdict.freshness,
    changed: of('evidence-changed'),
    newer: of('newer-figure'),
  }
}

const replaced = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`not in the article: ${from}`)
  return text.replace(from, to)
}

describe('an evidence sentence', () => {
  test('is shown as it was and as it is, with the words that changed', () => {
    const { freshness, changed } = held(DEATHS, replaced('15 orang', '17 orang'))
    expect(freshness).toBe('stale')
    expect(changed).toMatchObject([
      {
        severity: 'warning',
        variant: 'replaced',
        params: {
          was: '15',
          now: '17',
          before: 'Badan Penanggulangan Bencana Arum mencatat 15 orang tewas dan 40 orang luka.',
          after: 'Badan Penanggulangan Bencana Arum mencatat 17 orang tewas dan 40 orang luka.',
        },
      },
    ])
  })

  test.each([
    ['tewas dan', 'tewas serta', 'edited'],
    ['Rabu siang. Dinas', 'Rabu siang, Dinas', 'fresh'],
    ['40 orang luka.', '40 orang luka', 'fresh'],
    ['15 orang tewas dan 40', 'lima belas orang tewas dan 40', 'edited'],
    ['15 orang tewas dan 40 orang luka', '40 orang tewas dan 15 orang luka', 'stale'],
    ['luka.', 'luka?', 'stale'],
    ['mencatat 15', 'belum mencatat 15', 'stale'],
    ['mencatat 15', 'diperkirakan mencatat 15', 'stale'],
    ['Badan Penanggulangan Bencana Arum mencatat', 'Palang Merah mencatat', 'stale'],
    ['tewas dan', 'tewas, dan', 'edited'],
  ])('%s -> %s: the bullet is %s', (from, to, freshness) => {
    expect(held(DEATHS, replaced(from, to)).freshness).toBe(freshness)
  })

  test('that is joined with its neighbour by a comma says what it said', () => {
    const { freshness, changed } = held(SCHOOL, replaced('siang. Dinas', 'siang, Dinas'))
    expect(freshness).toBe('edited')
    expect(changed).toMatchObject([{ severity: 'note', variant: 'edited' }])
  })

  test('that is gone leaves the bullet without it', () => {
    const { freshness, changed } = held(
      SCHOOL,
      replaced('Sebanyak 1.250 warga mengungsi di tiga sekolah sejak Rabu siang. ', ''),
    )
    expect(freshness).toBe('stale')
    expect(changed).toMatchObject([{ variant: 'vanished', evidence: [] }])
  })

  test('may move to another place, or come to stand under another heading', () => {
    const sentence = 'Sebanyak 1.250 warga mengungsi di tiga sekolah sejak Rabu siang. '
    const { freshness } = held(SCHOOL, (text) =>
      text.replace(sentence, '').replace('Kegiatan belajar', `${sentence}Kegiatan belajar`),
    )
    expect(freshness).toBe('fresh')
  })
})

describe('a newer figure', () => {
  const added = (sentence: string) => (text: string) => `${text.trim()} ${sentence}\n`

  test.each([
    'Korban tewas bertambah menjadi 17 orang.',
    'Hingga Kamis pagi, 17 orang tewas.',
    'Jumlah korban meninggal kini 17 orang.',
    'Sebanyak 17 warga tewas, kata polisi.',
  ])('of the same thing makes the bullet stale, and its evidence stands: %s', (sentence) => {
    const { freshness, changed, newer } = held(DEATHS, added(sentence))
    expect(freshness).toBe('stale')
    expect(changed).toEqual([])
    expect(newer).toMatchObject([
      { words: '15', article: '17', fix: { label: 'take-from-article' } },
    ])
    expect(newer[0]?.fix?.edit).toMatchObject({
      text: 'Badan Penanggulangan Bencana Arum mencatat 17 orang tewas dan 40 orang luka.',
    })
  })

  test.each([
    ['Kerugian mencapai Rp9 miliar.', 'Kerugian mencapai Rp11 miliar.'],
    ['Kerugian mencapai Rp 9 miliar.', 'Kerugian mencapai Rp11 miliar.'],
    ['Kerugian mencapai US$ 9 juta.', 'Kerugian mencapai US$ 11 juta.'],
    ['Kerugian mencapai 9 miliar rupiah.', 'Kerugian mencapai Rp11 miliar.'],
    ['Kenaikan harga beras mencapai 9%.', 'Kenaikan harga beras mencapai 11%.'],
  ])('is taken with its unit, once: %s', (said, now) => {
    const one = bullet(said)
    const text = `${FLOOD.trim()} ${said}\n`
    const [verdict] = verdictsAfter(`${text.trim()} ${now}\n`, seen(text, [one]))
    const newer = verdict?.findings.filter(({ check }) => check === 'summary/newer-figure')
    expect(newer?.map(({ fix }) => fix?.edit)).toMatchObject([{ text: now }])
  })

  test.each([
    'Sebanyak 17 rumah hanyut.',
    'Sebanyak 17 orang hilang.',
    'Sebanyak 15 orang tewas itu sudah dimakamkan.',
    'Rapat dimulai pukul 17.00 pada 17 November 2025.',
    'Bantuan senilai Rp17 juta sudah diserahkan.',
    'Ada 17 relawan di Desa Wates.',
  ])('of another thing does not: %s', (sentence) => {
    expect(held(DEATHS, added(sentence))).toEqual({ freshness: 'fresh', changed: [], newer: [] })
  })

  test('is none where the article gave two figures all along', () => {
    const text = `${FLOOD.trim()} Warga menyebut 17 orang tewas.\n`
    const before = seen(text, [DEATHS])
    const [same] = verdictsAfter(text, before)
    const [edited] = verdictsAfter(text.replace('Warga menyebut', 'Para warga menyebut'), before)
    expect([same?.freshness, edited?.freshness]).toEqual(['fresh', 'fresh'])
  })

  test('is offered without a fix where there are two of them', () => {
    const { newer } = held(DEATHS, added('Kini 17 orang tewas. Warga menyebut 21 orang tewas.'))
    expect(newer.map(({ article, fix }) => [article, fix])).toEqual([
      ['17', null],
      ['21', null],
    ])
  })
})
