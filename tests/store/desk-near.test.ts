import { expect, test } from 'vitest'
import { NEAR_CHECK } from '#shared/near/match.ts'
import { aDesk, aNamedDesk, asFile, type DeskCalls, problem } from './a-desk.ts'
import { contentOf, putDraft } from './draft-rows.ts'
import { emptyFolder } from './place.ts'

const LAMPS =
  'Pengelola memasang empat puluh lampu di sepanjang dermaga agar pembeli dapat berjalan dengan aman sampai perahu terakhir merapat di tangga kayu sebelah barat.'
const BOATS =
  'Enam perahu wisata mengantar pengunjung dari dermaga kota dengan tarif lima ribu rupiah, dan pemiliknya bergiliran setiap dua jam agar semua mendapat penumpang.'
const KITES =
  'Festival layang-layang di lapangan Muara Dua diikuti dua ratus peserta dari enam kecamatan yang berlatih sejak angin timur datang bulan lalu.'
const JUDGES =
  'Juri menilai rangka bambu, jahitan kain, dan lamanya layangan bertahan di udara tanpa menyentuh tali peserta di sampingnya hingga peluit kedua ditiup panitia.'

const DOCK = ['Dermaga Muara Dua Kini Terang', LAMPS, BOATS]

async function put(
  desk: DeskCalls,
  [title, ...paragraphs]: readonly string[],
  writer = 'Made Ayu',
) {
  const text = `${title}\n\n${paragraphs.join('\n\n')}\n`
  return (await desk.intake.import({ ...asFile('naskah.txt', text), writer })).id
}

const found = async (desk: DeskCalls, draftId: string) =>
  (await desk.near.find({ draftId })).matches

test('a copy, a passage and a title are found among the drafts, with whose they are', async () => {
  const desk = await aDesk()
  const dock = await put(desk, DOCK)
  const copy = await put(desk, ['Lampu Baru bagi Pedagang', LAMPS, BOATS], 'Sekar Nirmala')
  const passage = await put(desk, ['Lomba Layangan', KITES, LAMPS, JUDGES, `${JUDGES} ${KITES}`])
  const topic = await put(desk, ['Kini Dermaga Muara Dua Terang', JUDGES], 'Galih Atmaja')
  await put(desk, ['Hama Wereng', 'Tikus dan wereng menyerang sawah di tiga desa pekan ini.'])
  const matches = await found(desk, dock)
  expect(matches.map(({ draftId, kind, own }) => [draftId, kind, own])).toEqual([
    [copy, 'same', false],
    [passage, 'passage', true],
    [topic, 'topic', false],
  ])
  expect(matches[0]).toMatchObject({ writer: 'Sekar Nirmala', share: 1, status: 'submitted' })
  const { content } = await desk.drafts.open({ id: copy })
  const asText = await desk.near.findText({ content, writer: '' })
  expect(asText.matches.map(({ draftId }) => draftId)).toEqual([dock, copy, passage])
})

test('what is saved is found at once, and what was deleted no more', async () => {
  const desk = await aDesk()
  const dock = await put(desk, DOCK)
  const other = await put(desk, ['Lomba Layangan', KITES])
  expect(await found(desk, dock)).toEqual([])
  const before = await desk.drafts.open({ id: other })
  const { content } = await desk.drafts.open({ id: dock })
  const copied = { ...content, title: 'Lomba Layangan' }
  const { seq } = await desk.drafts.save({ id: other, base: before.seq, content: copied })
  expect((await found(desk, dock)).map(({ kind }) => kind)).toEqual(['same'])
  await desk.drafts.save({ id: other, base: seq, content: before.content })
  expect(await found(desk, dock)).toEqual([])
})

test('what stands in very many drafts leads to none of them', async () => {
  const desk = await aDesk()
  const boats = contentOf('Satu', BOATS)
  const putSome = (from: number, to: number) =>
    desk.store.write((writer) => {
      for (let at = from; at < to; at += 1) putDraft(writer, `d${at}`, boats)
    })
  putSome(0, 64)
  expect(await found(desk, 'd0')).toHaveLength(8)
  putSome(64, 65)
  expect((await found(desk, 'd0')).filter(({ kind }) => kind !== 'topic')).toEqual([])
})

test('a match is dismissed with a reason, and taken back', async () => {
  const desk = await aNamedDesk()
  const dock = await put(desk, DOCK)
  await put(desk, ['Lampu Baru bagi Pedagang', LAMPS, BOATS], 'Sekar Nirmala')
  const [match] = await found(desk, dock)
  const key = match?.key ?? ''
  expect(await problem(desk.near.dismiss({ draftId: dock, key, reason: ' ' }))).toEqual({
    kind: 'reason-required',
  })
  expect(await problem(desk.near.dismiss({ draftId: dock, key: 'x', reason: 'Ya' }))).toEqual({
    kind: 'not-found',
    what: 'finding',
  })
  const dismissals = await desk.near.dismiss({ draftId: dock, key, reason: 'Keduanya siaran pers' })
  expect(dismissals).toMatchObject([{ key, check: NEAR_CHECK, reason: 'Keduanya siaran pers' }])
  expect((await desk.drafts.open({ id: dock })).dismissals).toEqual(dismissals)
  expect(await desk.findings.restore({ draftId: dock, key })).toEqual([])
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('drafts of an older version are read in the background', async () => {
  const folder = emptyFolder()
  const old = await aDesk(folder)
  const dock = await put(old, DOCK)
  await put(old, ['Lampu Baru bagi Pedagang', LAMPS, BOATS])
  old.store.connections.writing.exec(
    "update near_text set hash = '', marks = x''; delete from near_mark",
  )
  expect(await old.near.find({ draftId: dock })).toEqual({ matches: [], unread: 2 })
  await old.close()
  const desk = await aDesk(folder, 'browser')
  await expect
    .poll(async () => (await desk.near.find({ draftId: dock })).unread, { timeout: 10_000 })
    .toBe(0)
  expect(await found(desk, dock)).toHaveLength(1)
})
