import { describe, expect, test } from 'vitest'
import { assignBlockIds, blockIdOf } from '#shared/article/block-ids.ts'
import { splitCaption } from '#shared/article/caption.ts'
import { readDateline } from '#shared/article/dateline.ts'
import { envelope, paragraphNode } from '#shared/article/nodes.ts'
import { safePictureAddress, safeUrl } from '#shared/article/safe-url.ts'
import { splitSectionNumber } from '#shared/article/section-number.ts'
import { sentenceHash } from '#shared/article/sentence-hash.ts'

describe('dateline', () => {
  test.each([
    ['Ternate, Kabar Sagu - Warga bersorak.', 'Ternate, Kabar Sagu'],
    ['TERNATE, KABARSAGU.com -- Warga bersorak.', 'TERNATE, KABARSAGU.com'],
    ['Sagupost.id, Ternate – “Kami siap,” katanya.', 'Sagupost.id, Ternate'],
    ['Ternate (KABAR) — 40 pedagang datang.', 'Ternate (KABAR)'],
    ['Ternate, Kabar Sagu- Warga bersorak.', 'Ternate, Kabar Sagu'],
    ['kabarsagu.com - Warga bersorak.', 'kabarsagu.com'],
  ])('%s', (text, dateline) => {
    const found = readDateline(text)
    expect(found?.dateline).toBe(dateline)
    expect(text.slice(found?.end)).toMatch(/^(?:Warga|“Kami|40)/)
  })

  test.each([
    'Rahma Usman - kepala desa - menyambut warga.',
    'Warga, pedagang, dan nelayan - semuanya - datang.',
    'Kamis, warga Batu Lima datang.',
    'Harga naik-turun sejak Mei.',
    '',
  ])('none in %j', (text) => {
    expect(readDateline(text)).toBeNull()
  })
})

describe('section number', () => {
  test.each([
    ['2. Pasar dibuka lagi', 2, 'Pasar dibuka lagi'],
    ['10) Pasar', 10, 'Pasar'],
    ['3.Pasar', 3, 'Pasar'],
    ['2.000 warga datang', null, '2.000 warga datang'],
    ['2025 tahun sagu', null, '2025 tahun sagu'],
    ['Pasar', null, 'Pasar'],
  ])('%s', (text, number, heading) => {
    expect(splitSectionNumber(text)).toEqual({ number, heading })
  })
})

describe('caption', () => {
  test.each([
    ['ilustrasi sagu (pexels.com/Rini Sari)', 'ilustrasi sagu', 'pexels.com/Rini Sari', ''],
    [
      'Dermaga (kiri). (Dok. Desa, CC BY 4.0, via Wikimedia Commons)',
      'Dermaga (kiri).',
      'Dok. Desa',
      'CC BY 4.0, via Wikimedia Commons',
    ],
    ['Pasar Sagu (KABAR FOTO/Rini (magang))', 'Pasar Sagu', 'KABAR FOTO/Rini (magang)', ''],
    ['ilustrasi pasar (Rini Sari).', 'ilustrasi pasar', 'Rini Sari', ''],
    ['Kepala desa Rahma Usman (kanan)', 'Kepala desa Rahma Usman (kanan)', '', ''],
    ['Kantor Badan Sagu Nasional (BSN)', 'Kantor Badan Sagu Nasional (BSN)', '', ''],
    ['Pasar Sagu', 'Pasar Sagu', '', ''],
    ['(', '(', '', ''],
    ['', '', '', ''],
  ])('%s', (line, caption, credit, licence) => {
    expect(splitCaption(line)).toEqual({ caption, credit, licence })
  })
})

describe('addresses', () => {
  test.each([
    ['https://contoh.id/a?b#c', 'https://contoh.id/a?b#c'],
    ['HTTP://CONTOH.ID', 'HTTP://CONTOH.ID'],
    ['mailto:redaksi@contoh.id', 'mailto:redaksi@contoh.id'],
    [' https://contoh.id/a b\n', 'https://contoh.id/a%20b'],
    ['https://con\ntoh.id/', 'https://contoh.id/'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['vbscript:x', null],
    ['//contoh.id', null],
    ['https://', null],
    ['https:///x', null],
    ['', null],
  ])('a link to %j', (address, url) => {
    expect(safeUrl(address)).toBe(url)
  })

  test.each([
    ['gambar/pasar.jpg', 'gambar/pasar.jpg'],
    ['3f2a9c', '3f2a9c'],
    ['da\nta:image/png;base64,AA', null],
    ['https://contoh.id/a.jpg', 'https://contoh.id/a.jpg'],
    ['data:image/png;base64,AA', null],
    ['blob:https://contoh.id/1', null],
    ['file:///C:/a.jpg', null],
  ])('a picture at %j', (address, url) => {
    expect(safePictureAddress(address)).toBe(url)
  })
})

describe('sentence hash', () => {
  const said = 'Kata Rahma, "Kami siap - semua siap."'
  test.each([
    ['kata rahma , “Kami  siap – semua siap.”'],
    ['KATA RAHMA, "Kami siap—semua siap."'],
    ['Kata\u00a0Rahma, "Kami siap - semua siap."'],
  ])('does not tell %s', (text) => {
    expect(sentenceHash(text)).toBe(sentenceHash(said))
  })
  test.each([
    ['Kata Rahma, "Kami siap - semua sigap."'],
    ['Kata Rahma, Kami siap - semua siap.'],
    ['Kata Rahma "Kami siap - semua siap."'],
  ])('tells %s', (text) => {
    expect(sentenceHash(text)).not.toBe(sentenceHash(said))
  })
  test('tells a space between words: "beruang" is no "ber uang"', () => {
    expect(sentenceHash('beruang')).not.toBe(sentenceHash('ber uang'))
  })
})

describe('block ids', () => {
  const block = (id?: string) => ({
    ...paragraphNode([]),
    ...(id === undefined ? {} : { $: { blockId: id, other: 1 } }),
  })

  test('missing ones are made, of equal ones the first stays, other state is kept', () => {
    const fresh = ['x', 'y']
    const body = assignBlockIds(
      envelope([block('a'), block(), block('a'), block('b')]),
      () => fresh.shift() ?? '',
    )
    expect(body.state.root.children.map(({ $ }) => $)).toEqual([
      { blockId: 'a', other: 1 },
      { blockId: 'x' },
      { blockId: 'y', other: 1 },
      { blockId: 'b', other: 1 },
    ])
  })

  test('a body that needs none is returned as it is', () => {
    const body = envelope([block('a')])
    expect(assignBlockIds(body, () => 'x')).toBe(body)
    expect(blockIdOf(block(''))).toBeNull()
  })
})
