import { expect, test } from 'vitest'
import { asCaller } from '#main/caller.ts'
import { openDesk } from '#main/desk/open-desk.ts'
import { EDITOR_HEADER, PAGE_HEADER } from '#shared/contract/caller.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import { clientOf, type DeskCalls, importedDraft, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'

const HOUR = 3_600_000

/** Runs calls as an editor does. */
const as = <T>(editor: string, next: () => T): T =>
  asCaller({ request: { headers: { [EDITOR_HEADER]: editor } }, next })

/** A desk of two editors, with a clock that the test moves. */
async function aDeskOfTwo() {
  let now = Date.parse('2026-03-02T08:00:00.000Z')
  const opened = await openDesk({
    dataFolder: emptyFolder(),
    door: 'command-line',
    now: () => new Date(now).toISOString(),
  })
  if (!opened.ok) throw new Error('not opened')
  const desk = clientOf(opened.desk)
  await desk.settings.write({ editor: 'Budi Santoso' })
  await desk.settings.write({ editor: 'Rani Wulandari' })
  const { editors } = await desk.settings.read()
  const idOf = (name: string) => editors.find((editor) => editor.name === name)?.id ?? ''
  const draft = await importedDraft(desk)
  return {
    desk,
    draft,
    id: draft.id,
    rani: idOf('Rani Wulandari'),
    budi: idOf('Budi Santoso'),
    pass: (ms: number) => {
      now += ms
    },
  }
}

/** What a window is told that looks at a draft for a moment. */
const holderOf = (desk: DeskCalls, draftId: string) =>
  asCaller({
    request: { headers: { [PAGE_HEADER]: 'jendela' } },
    next: async () => {
      const { holder } = await desk.presence.stay({ draftId })
      await desk.presence.leave({ draftId })
      return holder
    },
  })

test('a draft that another holds is taken only knowingly, and it says whose it is and since when', async () => {
  const { desk, id, rani, budi, pass } = await aDeskOfTwo()
  const held = await as(rani, () => desk.holders.take({ draftId: id }))
  expect(held).toMatchObject({ editor: rani, name: 'Rani Wulandari', by: '', word: '' })
  expect(held.until).toBe('2026-03-02T12:00:00.000Z')
  pass(HOUR)
  const refused = {
    kind: 'held-by-another',
    editor: rani,
    by: 'Rani Wulandari',
    since: held.since,
    until: held.until,
  }
  expect(await problem(as(budi, () => desk.holders.take({ draftId: id })))).toEqual(refused)
  expect(await problem(as(budi, () => desk.holders.release({ draftId: id })))).toEqual(refused)
  expect(await problem(as(budi, () => desk.holders.take({ draftId: id, over: budi })))).toEqual(
    refused,
  )
  const taken = await as(budi, () => desk.holders.take({ draftId: id, over: rani }))
  expect(taken).toMatchObject({ editor: budi, since: '2026-03-02T09:00:00.000Z' })
  // Rani does not know that it changed hands.
  expect(await problem(as(rani, () => desk.holders.release({ draftId: id })))).toMatchObject({
    by: 'Budi Santoso',
  })
  const lines = await desk.audit.list({ draftId: id, kind: 'tasks' })
  expect(lines.map(({ action, by, details }) => [action, by, details.from])).toEqual([
    ['draft-taken', 'Budi Santoso', 'Rani Wulandari'],
    ['draft-taken', 'Rani Wulandari', ''],
  ])
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('it runs out without an act of its holder, at the very time, and an act prolongs it', async () => {
  const { desk, draft, id, rani, budi, pass } = await aDeskOfTwo()
  await as(rani, () => desk.holders.take({ draftId: id }))
  pass(3 * HOUR)
  await as(rani, () => desk.workflow.tick({ draftId: id, item: 'facts', done: true }))
  pass(HOUR)
  expect(await holderOf(desk, id)).toMatchObject({ until: '2026-03-02T15:00:00.000Z' })
  // What somebody else does is no act of the holder.
  const content = { ...draft.content, excerpt: 'Panen cabai lebih awal.' }
  await as(budi, () => desk.drafts.save({ id, base: draft.seq, content }))
  pass(3 * HOUR - 1)
  expect(await holderOf(desk, id)).toMatchObject({ editor: rani })
  pass(1)
  expect(await holderOf(desk, id)).toBeNull()
  expect(await as(budi, () => desk.holders.take({ draftId: id }))).toMatchObject({ editor: budi })
})

test('it is given with a word to somebody who is at the desk', async () => {
  const { desk, id, rani, budi } = await aDeskOfTwo()
  const word = ' Tolong cek angka panennya. '
  const given = await as(rani, () => desk.holders.give({ draftId: id, editor: budi, word }))
  expect(given).toMatchObject({
    editor: budi,
    by: 'Rani Wulandari',
    word: 'Tolong cek angka panennya.',
  })
  const [line] = await desk.audit.list({ draftId: id, kind: 'tasks' })
  expect(line).toMatchObject({
    action: 'draft-given',
    details: { name: 'Budi Santoso', note: 'Tolong cek angka panennya.' },
  })
  const { editors } = await desk.settings.read()
  const profile = editors.find(({ id: one }) => one === rani)
  if (profile === undefined) throw new Error('nobody')
  await as(budi, () => desk.editors.change({ ...profile, active: false }))
  expect(await problem(as(budi, () => desk.holders.give({ draftId: id, editor: rani })))).toEqual({
    kind: 'not-found',
    what: 'editor',
  })
  expect(await as(budi, () => desk.holders.release({ draftId: id }))).toEqual({ released: true })
  expect(await as(budi, () => desk.holders.release({ draftId: id }))).toEqual({ released: false })
})

test('who decides on what another holds says so, and a draft that leaves the desk is let go', async () => {
  const { desk, draft, id, rani, budi } = await aDeskOfTwo()
  await as(rani, () => desk.holders.take({ draftId: id }))
  const bullets =
    draft.versions.find(({ id: version }) => version === draft.currentVersion)?.bullets ?? []
  const wish = {
    draftId: id,
    contentHash: contentHash(draft.content, bullets),
    note: 'Topiknya sudah ada.',
  }
  const decide = (action: 'hold' | 'resume' | 'reject', over: string | null) =>
    as(budi, () => problem(desk.workflow.decide({ ...wish, action, over })))
  expect(await decide('hold', null)).toMatchObject({ kind: 'held-by-another', editor: rani })
  expect((await desk.drafts.open({ id })).status).toBe('submitted')
  expect(await decide('hold', rani)).toBe('done')
  expect(await holderOf(desk, id)).toMatchObject({ editor: rani })
  expect(await decide('resume', rani)).toBe('done')
  expect(await decide('reject', rani)).toBe('done')
  expect(await holderOf(desk, id)).toBeNull()
  const [released] = await desk.audit.list({ draftId: id, kind: 'tasks' })
  expect(released).toMatchObject({ action: 'draft-released', by: 'Budi Santoso' })
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('a decision that is taken back gives the draft back to whose task it was, unless something came between', async () => {
  const { desk, draft, id, rani, budi } = await aDeskOfTwo()
  const bullets =
    draft.versions.find(({ id: version }) => version === draft.currentVersion)?.bullets ?? []
  const wish = { draftId: id, contentHash: contentHash(draft.content, bullets), note: 'Sudah ada.' }
  const decide = (action: 'reopen' | 'reject', over: string | null = null) =>
    as(budi, () => desk.workflow.decide({ ...wish, action, over }))
  await as(rani, () => desk.holders.take({ draftId: id }))
  await decide('reject', rani)
  await decide('reopen')
  expect(await holderOf(desk, id)).toMatchObject({ editor: rani, by: 'Budi Santoso' })
  await decide('reject', rani)
  await as(budi, () => desk.tags.change({ draftId: id, add: ['panen'], remove: [] }))
  await decide('reopen')
  expect(await holderOf(desk, id)).toBeNull()
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('drafts are found by who holds them, with words and without', async () => {
  const { desk, id, rani, budi, pass } = await aDeskOfTwo()
  const other = await importedDraft(desk, 'Pasar Sagu Dibuka Lagi\n\nPedagang kembali berjualan.')
  await as(rani, () => desk.holders.take({ draftId: id }))
  const found = async (query: string, editor = rani) => {
    const { rows } = await as(editor, () => desk.drafts.list({ view: 'all', query }))
    return rows.map((row) => row.id)
  }
  expect(await found('dipegang:saya')).toEqual([id])
  expect(await found('dipegang:saya', budi)).toEqual([])
  expect(await found('holder:anyone', budi)).toEqual([id])
  expect(await found('dipegang:rani', budi)).toEqual([id])
  expect(await found('dipegang:"budi santoso"')).toEqual([])
  expect(await found('dipegang:tidak')).toEqual([other.id])
  expect(await found('-dipegang:tidak')).toEqual([id])
  expect(await found('cabai dipegang:saya')).toEqual([id])
  expect(await found('sagu dipegang:saya')).toEqual([])
  const { rows } = await desk.drafts.list({ view: 'all' })
  expect(rows.find((row) => row.id === id)).toMatchObject({ holder: rani })
  pass(4 * HOUR)
  expect(await found('dipegang:siapa-pun')).toEqual([])
})
