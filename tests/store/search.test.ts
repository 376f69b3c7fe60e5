import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchWords } from '#shared/search/tokens.ts'
import { aDesk, aNamedDesk, type DeskCalls } from './a-desk.ts'
import { emptyFolder } from './place.ts'

const put = (desk: DeskCalls, title: string, body: string, writer = '') =>
  desk.intake.import({
    name: '',
    body: { kind: 'paste', text: `${title}\n\n${body}`, html: '' },
    writer,
  })

async function aFilledDesk() {
  const desk = await aNamedDesk()
  await put(
    desk,
    'Pasar Sagu Dibuka Lagi',
    'Pedagang kembali berjualan di pasar lama.',
    'Wayan Sutama',
  )
  await put(
    desk,
    'Panen Cabai Lebih Awal',
    'Harga cabai di pasar turun, kata Kepala Dinas Perdagangan.',
    'Rani Wulandari',
  )
  await put(
    desk,
    'Kerja Sama Dua Kampung',
    'Warga dua kampung bekerja sama memperbaiki dermaga.',
    'Rani Wulandari',
  )
  return desk
}

const find = async (desk: DeskCalls, query: string) => {
  const { rows, search } = await desk.drafts.list({ view: 'all', query, zone: 'Asia/Jakarta' })
  return { titles: rows.map(({ title }) => title), search, rows }
}

test('drafts are found by title, text, writer, phrase, beginning, and without what is excluded', async () => {
  const desk = await aFilledDesk()
  const titles = async (query: string) => (await find(desk, query)).titles
  expect(await titles('pasar ')).toEqual(['Pasar Sagu Dibuka Lagi', 'Panen Cabai Lebih Awal'])
  expect(await titles('pasar -sagu ')).toEqual(['Panen Cabai Lebih Awal'])
  expect(await titles('judul:pasar ')).toEqual(['Pasar Sagu Dibuka Lagi'])
  expect(await titles('"kerja sama"')).toEqual(['Kerja Sama Dua Kampung'])
  expect(await titles('"sama kerja"')).toEqual([])
  expect(await titles('berjual*')).toEqual(['Pasar Sagu Dibuka Lagi'])
  expect(await titles('berjualan derm')).toEqual([])
  expect(await titles('penulis:rani kampung ')).toEqual(['Kerja Sama Dua Kampung'])
  expect((await titles('status:baru')).length).toBe(3)
  expect(await titles('pasar status:ditunda')).toEqual([])
  expect(await titles('pasar status:ditunda,baru')).toEqual(await titles('pasar '))
  expect(await titles('pasar status:baru status:ditunda')).toEqual([])
  expect((await titles('-status:ditunda,terbit tanggal:2026-03-02')).length).toBe(3)
  expect(await titles('tanggal:..2026-03-01')).toEqual([])
})

test('a typing error in a title or a name is forgiven, and what was looked for is said', async () => {
  const desk = await aFilledDesk()
  const { titles, search } = await find(desk, 'wulandri kampung ')
  expect(titles).toEqual(['Kerja Sama Dua Kampung'])
  expect(search?.meant).toEqual([{ word: 'wulandri', words: ['wulandari'] }])
  expect((await find(desk, 'cabai ')).search?.meant).toEqual([])
})

test('a snippet shows where the words stand, and the count is said', async () => {
  const desk = await aFilledDesk()
  const { search, rows } = await find(desk, 'perdagangan ')
  const snippet = search?.snippets[rows[0]?.id ?? '']
  expect(search).toMatchObject({ count: 1, isMore: false, isCut: false, toIndex: 0 })
  expect(snippet?.part).toBe('body')
  expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
    'Perdagangan',
  ])
})

test('what is saved is found at once by its new words and not by its old ones', async () => {
  const desk = await aFilledDesk()
  const [row] = (await find(desk, 'cabai ')).rows
  const draft = await desk.drafts.open({ id: row?.id ?? '' })
  const content = { ...draft.content, title: 'Panen Bawang Lebih Awal' }
  await desk.drafts.save({ id: draft.id, base: draft.seq, content })
  expect((await find(desk, 'judul:bawang ')).titles).toEqual(['Panen Bawang Lebih Awal'])
  expect((await find(desk, 'judul:cabai ')).titles).toEqual([])
})

test('a finding is found by its name, and by how grave it is, until it is mended', async () => {
  const desk = await aFilledDesk()
  const found = await find(desk, 'temuan:tanpa-kutipan')
  expect(found.titles.length).toBe(3)
  expect((await find(desk, '-finding:no-excerpt')).titles).toEqual([])
  const draft = await desk.drafts.open({ id: found.rows[0]?.id ?? '' })
  await desk.drafts.save({
    id: draft.id,
    base: draft.seq,
    content: { ...draft.content, excerpt: 'Pasar sagu dibuka lagi setelah enam bulan.' },
  })
  expect((await find(desk, 'temuan:tanpa-kutipan')).titles.length).toBe(2)
})

test('pages of a search hold each draft once, in one order', async () => {
  const desk = await aDesk()
  for (let at = 0; at < 11; at += 1)
    await put(desk, `Pasar ${'sagu '.repeat(at % 3)}${at}`, 'Pedagang pasar berjualan.')
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof desk.drafts.list>> = await desk.drafts.list({
      ...{ view: 'all', query: 'pasar ', limit: 3 },
      cursor,
    })
    ids.push(...page.rows.map(({ id }) => id))
    cursor = page.next
  } while (cursor !== null)
  const all = await desk.drafts.list({ view: 'all', query: 'pasar ', limit: 50 })
  expect(ids).toEqual(all.rows.map(({ id }) => id))
  expect(new Set(ids).size).toBe(11)
})

test('no query is an error, and every word of a draft finds it', async () => {
  const desk = await aFilledDesk()
  const sign = fc.constantFrom(
    '"',
    '*',
    '-',
    ':',
    '(',
    ')',
    'AND',
    'NOT',
    'NEAR(',
    '^',
    '{',
    'judul:',
    ' ',
    'pasar',
    '\0',
    "'",
    'é',
    '字',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(sign, { maxLength: 12 }).map((parts) => parts.join('')),
  )
  await fc.assert(
    fc.asyncProperty(text, async (query) => {
      const { search, rows } = await desk.drafts.list({ view: 'all', query: query.slice(0, 200) })
      if (search !== null) expect(rows.length).toBe(search.count)
    }),
    { numRuns: 300 },
  )
  for (const word of searchWords('Pedagang kembali berjualan di pasar lama Sagu Wayan'))
    expect((await find(desk, `${word} `)).titles).toContain('Pasar Sagu Dibuka Lagi')
})

test('a damaged index is made anew by itself, and no store is called damaged for it', async () => {
  const folder = emptyFolder()
  const desk = await aDesk(folder)
  await put(desk, 'Pasar Sagu Dibuka Lagi', 'Pedagang kembali berjualan.')
  const { writing } = desk.store.connections
  writing.unsafeMode(true)
  writing.exec("update search_text_data set block = x'00112233' where id > 10")
  writing.unsafeMode(false)
  await put(desk, 'Pasar Kain Dibuka di Lembah Seruni', 'Pasar baru itu dibuka, Senin.')
  expect((await find(desk, 'sagu ')).titles).toEqual([])
  await desk.close()

  const again = await aDesk(folder, 'browser')
  await expect
    .poll(async () => (await find(again, 'judul:pasar ')).titles.length, { timeout: 20_000 })
    .toBe(2)
})
