import { expect, test } from 'vitest'
import { judgeNext } from '#main/desk/near-judging.ts'
import { defaultHouseStyle } from '#shared/checks/style/default-house-style.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import { aNamedDesk, asFile, type DeskCalls } from './a-desk.ts'
import { emptyFolder, must } from './place.ts'

const LAMPS =
  'Pengelola memasang empat puluh lampu di sepanjang dermaga agar pembeli dapat berjalan dengan aman sampai perahu terakhir merapat di tangga kayu sebelah barat.'
const KITES =
  'Festival layang-layang di lapangan Muara Dua diikuti dua ratus peserta dari enam kecamatan yang berlatih sejak angin timur datang bulan lalu.'

const put = async (
  desk: DeskCalls,
  title: string,
  text: string,
  { category = '', writer = 'Made Ayu' } = {},
) => {
  const page = `---\ntitle: ${title}\nrubrik: ${category}\n---\n${text}\n`
  return (await desk.intake.import({ ...asFile('naskah.md', page), writer })).id
}

const idsOf = async (desk: DeskCalls, query: string) =>
  (await desk.drafts.list({ view: 'all', query })).rows.map(({ id }) => id)

test('drafts are found by their section, however it is written, beside words or alone', async () => {
  const desk = await aNamedDesk()
  const lamps = await put(desk, 'Dermaga Terang', LAMPS, { category: 'Gaya Hidup' })
  const kites = await put(desk, 'Lomba Layangan', KITES, { category: '"Olahraga"' })
  await put(desk, 'Tanpa Rubrik', `${KITES} ${LAMPS}`)
  expect(await idsOf(desk, 'rubrik:"gaya hidup"')).toEqual([lamps])
  expect(await idsOf(desk, 'category:olahraga,gaya-hidup')).toEqual([lamps, kites])
  expect(await idsOf(desk, 'rubrik:olahraga lomba ')).toEqual([kites])
  expect(await idsOf(desk, 'rubrik:olahraga dermaga ')).toEqual([])
  expect((await desk.drafts.categories()).names).toEqual(['Gaya Hidup', 'Olahraga'])
})

test('a count says what a list would hold, with words and without', async () => {
  const desk = await aNamedDesk()
  for (const [title, text] of [
    ['Dermaga Terang', LAMPS],
    ['Lomba Layangan', KITES],
    ['Layangan dan Dermaga', `${KITES} ${LAMPS}`],
  ] as const)
    await put(desk, title, text)
  const queries = ['', 'layangan ', 'umur:>3', 'umur:<1', '-halangan:0', 'ai:tidak lampu ', 'ai:ya']
  const asked = queries.map((query) => ({ view: 'review' as const, query }))
  const { counts } = await desk.drafts.count({ asked })
  for (const [at, query] of queries.entries()) {
    const { length } = (await desk.drafts.list({ view: 'review', query })).rows
    expect([query, counts[at]]).toEqual([query, { count: length, isMore: false }])
  }
  expect(counts.map(({ count }) => count)).toEqual([3, 2, 0, 3, expect.any(Number), 2, 0])
})

test('what was found is listed in the order that is asked for', async () => {
  const desk = await aNamedDesk()
  const first = await put(desk, 'Layangan', KITES)
  const second = await put(desk, 'Layangan Layangan', `${KITES} ${LAMPS}`)
  const listed = async (order: 'oldest' | 'newest') => {
    const page = await desk.drafts.list({ view: 'all', query: 'layangan ', order, limit: 1 })
    const rest = await desk.drafts.list({
      view: 'all',
      query: 'layangan ',
      order,
      limit: 1,
      cursor: page.next,
    })
    expect(rest.next).toBeNull()
    return [...page.rows, ...rest.rows].map(({ id }) => id)
  }
  expect(await listed('oldest')).toEqual([first, second])
  expect(await listed('newest')).toEqual([second, first])
})

test('drafts that were decided are passed over together', async () => {
  const desk = await aNamedDesk()
  for (const title of ['Dermaga Terang', 'Lampu Dermaga', 'Dermaga Malam']) {
    const draft = await desk.drafts.open({ id: await put(desk, title, LAMPS) })
    const hash = contentHash(draft.content, [])
    const wish = { draftId: draft.id, contentHash: hash, note: 'Sudah ada.' }
    await desk.workflow.decide({ ...wish, action: 'reject' })
  }
  await put(desk, 'Lomba Layangan', KITES)
  const judge = () => must(judgeNext({ store: desk.store, houseStyle: defaultHouseStyle })).isMore
  expect([judge(), judge(), judge()]).toEqual([true, true, false])
})

test('a draft that reads like another is filtered by it until that is set aside', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const lamps = await put(desk, 'Dermaga Terang', LAMPS)
  const copy = await put(desk, 'Lampu Dermaga', LAMPS, { writer: 'Sekar Nirmala' })
  const kites = await put(desk, 'Lomba Layangan', KITES)
  const judgeAll = () => {
    const judge = () => must(judgeNext({ store: desk.store, houseStyle: defaultHouseStyle })).isMore
    while (judge()) {
      // Until none is left.
    }
  }
  judgeAll()
  expect(await idsOf(desk, 'mirip:ya')).toEqual([lamps, copy])
  expect(await idsOf(desk, 'mirip:tidak')).toEqual([kites])
  const [match] = (await desk.near.find({ draftId: copy })).matches
  await desk.near.dismiss({ draftId: copy, key: match?.key ?? '', reason: 'Rilis yang sama.' })
  judgeAll()
  expect(await idsOf(desk, 'mirip:ya')).toEqual([])
  const { seq, content } = await desk.drafts.open({ id: kites })
  const { content: text } = await desk.drafts.open({ id: lamps })
  await desk.drafts.save({ id: kites, base: seq, content: { ...text, title: content.title } })
  judgeAll()
  expect((await idsOf(desk, 'mirip:ya')).toSorted()).toEqual([copy, kites].toSorted())
})
