import { describe, expect, test } from 'vitest'
import { outline, readPage } from '../fixtures/intake.ts'

describe('layout amp', () => {
  const page = readPage('amp.txt')

  test('has no title, and none is made up', () => {
    expect(page.recognised).toMatchObject({ layout: 'amp', format: 'text', content: { title: '' } })
  })

  test('parts the bullets, and remembers which were glued', () => {
    expect(page.recognised.bullets).toMatchObject([
      {
        heading: 'Panitia larang benang plastik di semua lomba',
        text: 'Panitia mengganti semua benang dengan serat rami.',
        glued: true,
        origin: 'imported-ai',
      },
      {
        heading: 'Peserta datang dari 14 kabupaten',
        text: 'Sebanyak 320 peserta ikut lomba.',
        glued: false,
      },
      { heading: '', text: 'Sampah pantai turun separuh', glued: false },
    ])
  })

  test('makes one figure of file name and caption, and one of a caption printed twice', () => {
    expect(page.recognised.counts).toMatchObject({ figures: 2, sections: 3 })
    expect(page.recognised.content.body.state.root.children[0]).toMatchObject({
      type: 'figure',
      alt: '1000987654.jpg',
      caption: 'Layang-layang naga (kiri) dan layang-layang ikan (kanan).',
      credit: 'Tika Rahayu',
      licence: 'CC BY 4.0, via Wikimedia Commons',
    })
  })

  test('leaves a paragraph that cites a source a paragraph', () => {
    expect(outline(page)).toContain(
      'p: Sebanyak 320 peserta ikut lomba. Jumlahnya naik 5 persen (bps.contoh.id).',
    )
  })

  test('returns what it stripped, as it stood', () => {
    expect(page.recognised.stripped).toEqual([
      'Iklan - Scroll untuk Melanjutkan',
      'Baca artikel Kabar Sore lainnya di Aplikasi Kabar Sore',
      'Disclaimer: This summary was created using Artificial Intelligence (AI)',
      'Editorial Team',
    ])
  })
})

describe('layout web', () => {
  const page = readPage('web.txt')

  test('finds title, bullets without marks, dateline and sections', () => {
    expect(page.recognised).toMatchObject({
      layout: 'web',
      content: { title: 'Festival Layang-Layang Sembilang Digelar Tanpa Plastik' },
      dateline: 'Sembilang, Kabar Sore',
      counts: { sections: 3, figures: 2 },
    })
    expect(page.recognised.bullets.map(({ heading, text }) => [heading, text])).toEqual([
      ['', 'Panitia melarang benang plastik di semua lomba'],
      ['', 'Peserta datang dari 14 kabupaten'],
      ['', 'Menurut panitia, sampah pantai turun separuh'],
    ])
  })

  test('takes the line above a caption that repeats it for the alternative text', () => {
    expect(page.recognised.content.body.state.root.children[0]).toMatchObject({
      alt: 'Layang-layang naga di Pantai Sembilang',
      caption: 'Layang-layang naga di Pantai Sembilang.',
      credit: 'Dok. Panitia/Wira Nugraha',
    })
  })

  test('strips the words of the widget, the claim and the note', () => {
    expect(page.recognised.stripped).toEqual([
      'Baca artikel Kabar Sore lainnya di Aplikasi Kabar Sore',
      'Share',
      'Text size',
      'Disclaimer: This summary was created using Artificial Intelligence (AI)',
      'This article is written by our community writers and has been carefully reviewed by our editorial team.',
      'Editorial Team',
    ])
  })
})

test('layout reader: hyphens below the title are the summary, and stay AI-made without their note', () => {
  const { recognised } = readPage('reader.txt')
  expect(recognised).toMatchObject({
    layout: 'reader',
    content: { title: 'Festival Layang-Layang Sembilang Digelar Tanpa Plastik' },
    dateline: 'Sembilang, Kabar Sore',
    stripped: [],
    counts: { sections: 2 },
  })
  expect(recognised.bullets.map(({ origin, text }) => [origin, text])).toEqual([
    ['imported-ai', 'Panitia melarang benang plastik di semua lomba.'],
    ['imported-ai', 'Peserta datang dari 14 kabupaten.'],
    ['imported-ai', 'Menurut panitia, sampah pantai turun separuh.'],
  ])
})

test('layout plain: title and writer by their marks, a lone line as heading, a list as list', () => {
  const page = readPage('plain.txt')
  expect(page.recognised).toMatchObject({
    layout: 'plain',
    content: { title: 'Kakek Penjaga Layang-Layang' },
    writer: 'Tika Rahayu',
    bullets: [],
    dateline: null,
  })
  expect(outline(page)).toEqual([
    'p: Di teras rumahnya, Mbah Sarto masih menyerut bambu setiap pagi. Usianya 81 tahun.',
    'h2: Bambu yang dipilih sejak subuh',
    'p: Ia hanya memakai bambu yang ditebang sebelum matahari terbit. “Bambunya masih mengantuk,” katanya.',
    'p: Peralatannya ada tiga:',
    'ol: pisau raut,; tali rami,; lem kanji.',
    'p: Semua itu ia simpan di dalam peti.',
  ])
})

test('a page of HTML: only its article, flat, with addresses made absolute', () => {
  const page = readPage('web.html')
  expect(page.recognised).toMatchObject({
    format: 'html',
    layout: 'web',
    writer: 'Tika Rahayu',
    content: {
      title: 'Festival Layang-Layang Sembilang Digelar Tanpa Plastik',
      excerpt: 'Panitia mengganti semua benang plastik dengan serat rami.',
    },
  })
  expect(page.recognised.bullets).toMatchObject([
    {
      heading: 'Panitia melarang benang plastik',
      text: 'Semua benang diganti dengan serat rami.',
      glued: true,
    },
    { heading: 'Peserta datang dari 14 kabupaten', text: 'Jumlahnya 320 orang.', glued: false },
    { heading: '', text: 'Menurut panitia, sampah pantai turun separuh.', glued: false },
  ])
  expect(outline(page)).toEqual([
    'figure: Layang-layang naga di Pantai Sembilang. Dok. Panitia/Wira Nugraha',
    'p: Sembilang, Kabar Sore - Festival Layang-Layang Sembilang digelar tanpa plastik untuk pertama kali pada Sabtu (21/11/2026).',
    'p: Panitia mengganti semua benang dengan ramie.',
    'h2: 1. Panitia melarang benang plastik',
    'p: Larangan itu berlaku bagi peserta lomba anak. Aturannya dimuat di laman panitia.',
    'figure: ilustrasi benang rami pexels.com/Tika Rahayu',
    'h2: 2. Peserta datang dari 14 kabupaten',
    'table: Tahun | Peserta; 2025 | 210; 2026 | 320; ',
    'h2: 3. Sampah pantai turun separuh',
    'blockquote: “Pantai ini halaman kami.” / “Kami menyapunya sendiri.”',
    'ol: Botol; Benang [ul: nilon]',
  ])
  const state = JSON.stringify(page.recognised.content.body)
  expect(state).toContain('"https://kabarsore.contoh.id/aturan?lomba=1"')
  expect(state).toContain('"https://kabarsore.contoh.id/g/naga.jpg"')
  expect(state).toContain('"https://gambar.contoh.id/rami.jpg"')
  expect(state).not.toContain('hitung.contoh.id')
})

test('a page of HTML: what stood inside the article but is none of it is shown as stripped', () => {
  expect(readPage('web.html').recognised.stripped).toEqual([
    '21 November 2026, 10.30 WIB',
    'Disclaimer: This summary was created using Artificial Intelligence (AI)',
    'Terpopuler',
    'Berita lain yang ramai',
    'Baca juga: Pantai Sembilang Bersolek',
    'This article is written by our community writers and has been carefully reviewed by our editorial team.',
  ])
})

test('Markdown: structure, picture and caption as one figure, HTML inside made safe', () => {
  const page = readPage('artikel.md')
  expect(page.recognised).toMatchObject({
    format: 'markdown',
    layout: 'plain',
    writer: 'Tika Rahayu',
    content: { title: 'Kakek Penjaga Layang-Layang' },
    counts: { figures: 1, sections: 1 },
  })
  expect(outline(page)).toEqual([
    'p: Mbah Sarto masih menyerut bambu setiap pagi, kadang tanpa kacamata. Videonya ramai.',
    'h2: Bambu yang dipilih sejak subuh',
    'figure: ilustrasi bambu di halaman pexels.com/Jaka Umbara',
    'blockquote: Bambunya masih mengantuk.',
    'ul: pisau raut; tali rami',
    'table: Tahun | Layang-layang; 2025 | 40; ',
    'p: Ini HTML di dalam Markdown.',
  ])
})
