import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const bullet = (text: string, heading = '', glued = false) => ({ id: 'p', heading, text, glued })

const verdictOf = (article: string, text: string, style = houseStyle) => {
  const [verdict] = checkSummary([bullet(text)], indexArticle(anArticle(article)), style).verdicts
  if (!verdict) throw new Error('no verdict')
  return verdict
}

const checksOf = (article: string, text: string) =>
  verdictOf(article, text).findings.map(({ check }) => check)

describe('a published page of our own with the faults of the trade', () => {
  const index = indexArticle(
    anArticle(`Ternate, Kabar Sagu - Presiden Merbau Halim Tobing, memuji keberanian dan ketekunan nelayan Pulau Sagu (Pusagu) dalam membersihkan Teluk Karang dari tumpahan minyak. Pujian itu disampaikan Halim lewat radio kepada pemimpin Pusagu, Wulan Sari.

Kepada Wulan, Halim mengatakan dirinya mengapresiasi dukungan Kota Talang, dilaporkan kantor berita Pusagu, KBP, pada Rabu (13/8/2025).

## 1. Merbau dan Pusagu sepakat menjaga teluk

Dilaporkan Harian Laut, Wulan dan Halim menegaskan kembali komitmen untuk menjaga perairan, hubungan bertetangga yang baik, dan kerja sama dua pulau.

"Kedua pihak bertukar pandangan tentang isu bersama," bunyi laporan KBP.

## 2. Pusagu kirim ribuan nelayan ke Merbau

Pada April, Pusagu untuk pertama kalinya secara terbuka mengakui telah mengirim sekelompok nelayannya untuk bekerja bersama warga Merbau.

Menurut penilaian Dinas Kelautan, Pusagu telah mengirim sekitar 15 ribu nelayan ke Merbau sejak Oktober tahun lalu.

## 3. Pusagu dukung penuh langkah Merbau

Wulan menyampaikan terima kasih kepada Halim dan mengatakan Pusagu akan selalu setia pada semangat perjanjian bersama kedua pulau. Pusagu juga berkomitmen mendukung langkah Merbau.`),
  )
  const headings = index.article.sections.map(({ heading }) => heading)
  const texts = [
    'Dilaporkan Harian Laut, Wulan dan Halim menegaskan kembali komitmen untuk menjaga perairan, hubungan bertetangga yang baik, dan kerja sama dua pulau.',
    'Pusagu telah mengirim sekelompok nelayannya untuk bekerja bersama warga Merbau. Pusagu telah mengirim sekitar 15 ribu nelayan ke Merbau sejak Oktober tahun lalu.',
    'Wulan menyampaikan terima kasih kepada Halim dan mengatakan Pusagu akan selalu setia pada semangat perjanjian bersama ked',
  ]
  const asOneText = texts.map((text, at) => ({ ...bullet(`${headings[at]}${text}`), id: `p${at}` }))
  const asParted = texts.map((text, at) => ({
    ...bullet(text, headings[at], true),
    id: `p${at}`,
  }))

  describe.each([
    ['as one text', asOneText],
    ['parted by the import', asParted],
  ])('%s', (_, bullets) => {
    const { verdicts, findings } = checkSummary(bullets, index, houseStyle)
    const [first, second, third] = verdicts

    test('every heading is glued, with the fix that splits it', () => {
      for (const [at, { findings: own }] of verdicts.entries()) {
        const glued = own.find(({ check }) => check === 'summary/glued-heading')
        expect(glued?.fix?.edit).toMatchObject({ heading: headings[at], text: texts[at] })
      }
    })

    test('a word-for-word copy is supported and silent', () => {
      expect(first?.status).toBe('supported')
      expect(first?.findings.map(({ check }) => check)).toEqual(['summary/glued-heading'])
    })

    test('an estimate and an admission that became facts are found, with their words', () => {
      expect(second?.status).toBe('partly')
      expect(second?.findings).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            check: 'summary/lost-attribution',
            article: 'Menurut penilaian Dinas Kelautan',
          }),
          expect.objectContaining({ check: 'summary/lost-hedge', article: 'mengakui' }),
          expect.objectContaining({
            check: 'summary/relative-date',
            params: { words: 'Oktober tahun lalu', date: 'Oktober 2024' },
          }),
        ]),
      )
    })

    test('the lost words come back by their fixes', () => {
      const fixed = second?.findings.flatMap(({ fix }) =>
        fix?.label.startsWith('restore-') && fix.edit.kind === 'bullet' ? [fix.edit.text] : [],
      )
      expect(fixed).toEqual([
        expect.stringContaining('Menurut penilaian Dinas Kelautan, Pusagu telah mengirim sekitar'),
        expect.stringContaining('Pusagu mengakui telah mengirim sekelompok'),
      ])
    })

    test('a cut inside a word is completed from the sentence', () => {
      const cut = third?.findings.find(({ check }) => check === 'summary/cut-mid-word')
      expect(cut).toMatchObject({ severity: 'blocker', words: 'ked', article: 'kedua' })
      expect(cut?.fix?.text).toMatch(/perjanjian bersama kedua pulau\.$/u)
    })

    test('the lead is in no bullet', () => {
      expect(findings).toMatchObject([
        {
          check: 'summary/lead-missing',
          severity: 'blocker',
          fix: { edit: { kind: 'add-bullet', at: 0, sentenceId: index.article.lead[0]?.id } },
        },
      ])
    })
  })

  test.each(['KBP', 'Warta Karang', 'CTV'])('%s for Harian Laut is a replaced source', (other) => {
    const text = texts[0]?.replace('Harian Laut', other) ?? ''
    const [verdict] = checkSummary([bullet(text)], index, houseStyle).verdicts
    expect(verdict?.status).toBe('unsupported')
    expect(verdict?.findings).toMatchObject([
      { check: 'summary/source-replaced', words: other, article: 'Harian Laut' },
    ])
    expect(verdict?.findings[0]?.fix?.edit).toMatchObject({ text: texts[0] })
  })
})

describe('no false alarm', () => {
  test.each([
    ['Enam kapal tiba di Jayapura.', '6 kapal tiba di Jayapura.'],
    ['Sebanyak 15.000 warga Jawa Barat mengungsi.', 'Sebanyak 15 ribu warga Jabar mengungsi.'],
    ['Pemimpin Korea Utara bertemu utusan Korsel.', 'Pemimpin Korut bertemu utusan Korea Selatan.'],
    ['Harga naik 2,5 persen menjadi Rp1.250.000.', 'Harga naik 2,5% menjadi Rp1,25 juta.'],
    [
      'Badan Sagu Nasional (BSN) menutup dua gudang di Ternate.',
      'BSN menutup dua gudang di Ternate.',
    ],
    [
      'Wali Kota Bagus Lubis membuka pasar. Lubis berharap pedagang betah.',
      'Bagus Lubis membuka pasar.',
    ],
    ['Pasar dibuka Rabu (13/8/2025) pagi.', 'Pasar dibuka pada Rabu, 13 Agustus 2025.'],
    ['Rini dan Sari membuka warung di Tidore.', 'Sari dan Rini membuka warung di Tidore.'],
    ['Sebanyak 5.402 rumah terendam banjir.', 'Lebih dari 5.000 rumah terendam banjir.'],
    [
      'Penjaga Lubis memadamkan lampu menara Tanjung untuk terakhir kali pada Rabu pukul lima.\n\nLampu menara itu dijaga Lubis hampir setiap malam selama 38 tahun.',
      'Penjaga Lubis memadamkan lampu menara Tanjung yang dijaga setiap malam selama 38 tahun.',
    ],
    ['Warga menolak pembangunan waduk itu.', 'Warga menolak pembangunan waduk.'],
    ['Pasangan Rini-Bagus menang di Tidore.', 'Pasangan Rini-Bagus menang di Tidore.'],
  ])('%s -> %s', (article, text) => {
    const verdict = verdictOf(article, text)
    expect(verdict.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(verdict.status).toBe('supported')
  })
})

describe('a heading is no evidence', () => {
  const article =
    'Warga memanen sagu di hutan desa.\n\n## Gubernur Tobing larang ekspor sagu\n\nHarga sagu turun.'

  test('a fact that only a heading states is not supported', () => {
    const verdict = verdictOf(article, 'Gubernur Tobing larang ekspor sagu.')
    expect(verdict.status).not.toBe('supported')
    expect(verdict.findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['summary/bullet-equals-heading', 'summary/name-absent']),
    )
  })
})

describe('house style', () => {
  const article = 'Pedagang mengaku telah menyimpan beras di gudang sejak Juni.'
  const text = 'Pedagang telah menyimpan beras di gudang sejak Juni.'

  test('a check that is off finds nothing and lowers nothing', () => {
    expect(checksOf(article, text)).toContain('summary/lost-hedge')
    const off = verdictOf(article, text, { ...houseStyle, off: ['summary/lost-hedge'] })
    expect(off).toMatchObject({ status: 'supported', findings: [] })
  })

  test('the newsroom sets severities; a note lowers nothing', () => {
    const severity = { 'summary/lost-hedge': 'note' } as const
    const verdict = verdictOf(article, text, { ...houseStyle, severity })
    expect(verdict).toMatchObject({ status: 'supported', findings: [{ severity: 'note' }] })
  })
})

test('an empty bullet, and an article without a sentence, are read by the editor', () => {
  expect(verdictOf('Warga memanen sagu.', '').status).toBe('unclear')
  expect(verdictOf('', 'Warga memanen sagu.').status).not.toBe('supported')
})

const SENTENCES = [
  'Rini Halim membeli 15 ribu ton padi dari Bagus Lubis pada Rabu (13/8/2025).',
  'Menurut Dinas Perdagangan, harga beras tidak naik sampai 20 Desember 2026.',
  '"Kami menanam benih baru sejak musim hujan," kata Bagus.',
  'Badan Sagu Nasional (BSN) diduga menyimpan Rp2,5 miliar di Bank Talang.',
  'Tim Merbau mengalahkan Tim Karang dengan skor 3-0 di Stadion Laut pukul 19.30.',
  'Tak hanya beras, ekspor gula ke Pulau Merbau pun turun 12 persen.',
  'Pemerintah belum memutuskan apakah jembatan itu akan dibuka sebelum Lebaran.',
  'Ia mengaku sudah tiga kali meminta maaf kepada warga Desa Talang.',
] as const

const article = fc.shuffledSubarray([...SENTENCES], { minLength: 2 }).chain((sentences) =>
  fc.tuple(
    fc.constant(sentences.join('\n\n')),
    fc.nat({ max: sentences.length - 1 }).map((at) => sentences[at] ?? ''),
  ),
)

test('a copied sentence is always supported', () => {
  fc.assert(
    fc.property(article, ([text, copied]) => {
      const { status, coverage, closeness, findings } = verdictOf(text, copied)
      expect({ status, coverage, closeness }).toEqual({
        status: 'supported',
        coverage: 1,
        closeness: 1,
      })
      expect(findings).toEqual([])
    }),
  )
})

const RESET: readonly (readonly [RegExp, string])[] = [
  [/"(?=\p{L})/gu, '“'],
  [/(?<=[\p{P}\p{L}])"/gu, '”'],
  [/ /gu, '\u00a0'],
  [/-/gu, '\u2011'],
  [/(?<=\p{L}{3})(?=\p{L}{3})/u, '\u00ad'],
]

test('typography changes nothing', () => {
  fc.assert(
    fc.property(article, fc.subarray([...RESET]), ([text, copied], resets) => {
      const reset = resets.reduce((now, [sign, other]) => now.replace(sign, other), copied)
      expect(verdictOf(text, reset)).toMatchObject({ status: 'supported', findings: [] })
      const changed = reset.normalize('NFD')
      expect(verdictOf(text, changed)).toMatchObject({ status: 'supported', findings: [] })
    }),
  )
})

test('evidence spans say the same on both sides and lie within their texts', () => {
  fc.assert(
    fc.property(article, fc.constantFrom(...SENTENCES), ([text, copied], other) => {
      const written = anArticle(text)
      const blocks = new Map(written.blocks.map((block) => [block.id, block.text]))
      const said = `${copied} ${other}`
      const [verdict] = checkSummary([bullet(said)], indexArticle(written), houseStyle).verdicts
      for (const { spans } of verdict?.evidence ?? []) {
        for (const span of spans) {
          const there = blocks
            .get(span.article.blockId)
            ?.slice(span.article.start, span.article.end)
          const here = said.slice(span.bullet.start, span.bullet.end)
          expect(here.trim()).toBe(here)
          expect(there?.trim()).toBe(there)
          expect(here.split(/\s+/u)).toHaveLength(there?.split(/\s+/u).length ?? 0)
        }
      }
    }),
  )
})

test('a point that says what another one says is found with that point, whatever its own findings', () => {
  const article = indexArticle(
    anArticle(
      'Panen cabai di Desa Lembayung naik 12 persen. Menurut Wulan Sari, harga pupuk turun sejak Mei.',
    ),
  )
  const points = [
    { ...bullet('Panen cabai di Desa Lembayung naik 12 persen.'), id: 'a' },
    { ...bullet('Harga pupuk turun sejak Mei.'), id: 'b' },
    { ...bullet('Panen cabai di Desa Lembayung itu naik 12 persen'), id: 'c' },
  ]
  const { verdicts, findings } = checkSummary(points, article, houseStyle)
  expect(findings).toEqual([])
  expect(verdicts.map(({ bulletId }) => bulletId)).toEqual(['a', 'b', 'c'])
  expect(verdicts.map((verdict) => verdict.findings.map(({ check }) => check))).toEqual([
    [],
    ['summary/lost-attribution'],
    ['summary/no-full-stop', 'summary/same-point'],
  ])
  expect(verdicts[2]?.findings.at(-1)?.params).toEqual({ number: '1' })
  expect(verdicts[2]?.status).toBe('supported')
})
