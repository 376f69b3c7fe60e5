import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { asCaller } from '#main/caller.ts'
import { openDesk } from '#main/desk/open-desk.ts'
import { putLease } from '#main/store/leases.ts'
import { PAGE_HEADER } from '#shared/contract/caller.ts'
import { LEASE_MS } from '#shared/presence/lease.ts'
import { aNamedDesk, clientOf, type DeskCalls, importedDraft, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'

/** Runs calls as a window of this name does. */
const inWindow = <T>(page: string, next: () => T): T =>
  asCaller({ request: { headers: { [PAGE_HEADER]: page } }, next })

const stay = (desk: DeskCalls, page: string, draftId: string, take = false) =>
  inWindow(page, () => desk.presence.stay({ draftId, take }))

async function open() {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const save = (page: string, excerpt: string, base = 1) =>
    inWindow(page, () =>
      problem(desk.drafts.save({ id: draft.id, base, content: { ...draft.content, excerpt } })),
    )
  return { desk, draft, id: draft.id, save }
}

const HELD = { kind: 'held-elsewhere', by: 'Rani Wulandari', since: expect.any(String) }

test('the first window has a draft, the next is told whose it is and can change nothing', async () => {
  const { desk, id, save } = await open()
  expect(await stay(desk, 'one', id)).toEqual({ kind: 'here', seq: 1, holder: null })
  expect(await stay(desk, 'two', id)).toMatchObject({ kind: 'elsewhere', by: 'Rani Wulandari' })
  expect(await save('two', 'Dari jendela kedua.')).toEqual(HELD)
  expect(await save('one', 'Dari jendela pertama.')).toBe('done')
  const tick = () => problem(desk.workflow.tick({ draftId: id, item: 'facts', done: true }))
  expect(await inWindow('two', tick)).toEqual(HELD)
  // A caller without a window of its own is no exception.
  expect(await tick()).toEqual(HELD)
  expect(await inWindow('one', tick)).toBe('done')
  const body = { kind: 'paste', text: 'Judul\n\nNaskah yang dikirim lagi.', html: '' } as const
  const sendAgain = () => problem(desk.resubmissions.submit({ draftId: id, name: '', body }))
  expect(await inWindow('two', sendAgain)).toEqual(HELD)
  expect(await stay(desk, 'two', id)).toMatchObject({ seq: 2 })
})

test('a draft that was left is free at once, one that was not when its window is not heard of', async () => {
  let now = Date.parse('2026-03-02T08:00:00.000Z')
  const opened = await openDesk({
    dataFolder: emptyFolder(),
    door: 'command-line',
    now: () => new Date(now).toISOString(),
  })
  if (!opened.ok) throw new Error('not opened')
  const desk = clientOf(opened.desk)
  const { id } = await importedDraft(desk)
  await stay(desk, 'one', id)
  expect(await inWindow('two', () => desk.presence.leave({ draftId: id }))).toEqual({ left: false })
  expect(await inWindow('one', () => desk.presence.leave({ draftId: id }))).toEqual({ left: true })
  expect(await stay(desk, 'two', id)).toMatchObject({ kind: 'here' })
  now += LEASE_MS
  expect(await stay(desk, 'one', id)).toMatchObject({ kind: 'elsewhere', by: '' })
  now += 1
  expect(await stay(desk, 'one', id)).toMatchObject({ kind: 'here' })
  await desk.close()
})

test('a window that goes leaves what it edited as a revision, once', async () => {
  const { desk, id, save } = await open()
  const leave = (page: string) => inWindow(page, () => desk.presence.leave({ draftId: id }))
  const kept = async () => (await desk.revisions.list({ draftId: id })).map(({ why }) => why)
  await stay(desk, 'one', id)
  await leave('one')
  expect(await kept()).toEqual(['imported'])
  await stay(desk, 'one', id)
  expect(await save('one', 'Disunting, lalu ditinggalkan.')).toBe('done')
  await leave('two')
  expect(await kept()).toEqual(['imported'])
  await leave('one')
  expect(await kept()).toEqual(['left', 'imported'])
  await stay(desk, 'one', id)
  await leave('one')
  expect(await kept()).toEqual(['left', 'imported'])
})

test('a draft is taken over on record, and the window that had it can save no more', async () => {
  const { desk, draft, id, save } = await open()
  await stay(desk, 'one', id)
  expect(await save('one', 'Pertama.')).toBe('done')
  expect(await stay(desk, 'two', id, true)).toEqual({ kind: 'here', seq: 2, holder: null })
  expect(await save('one', 'Kata yang belum tersimpan.', 2)).toEqual(HELD)
  expect(await stay(desk, 'one', id)).toMatchObject({ kind: 'elsewhere' })
  expect(await save('two', 'Kedua.', 2)).toBe('done')
  const [, taken] = await desk.audit.list({ draftId: id, kind: 'article' })
  expect(taken).toMatchObject({ action: 'taken-over', details: { from: 'Rani Wulandari' } })

  // Both texts are kept: the one that is saved, and the one that was not any more.
  const content = { ...draft.content, excerpt: 'Kata yang belum tersimpan.' }
  const aside = () =>
    inWindow('one', () => desk.revisions.setAside({ draftId: id, content, note: 'Diambil alih.' }))
  expect(await aside()).toMatchObject({ made: true })
  expect(await aside()).toMatchObject({ made: false })
  const [newest] = await desk.revisions.list({ draftId: id })
  expect(newest).toMatchObject({ why: 'left', note: 'Diambil alih.' })
  expect(await desk.revisions.read({ draftId: id, hash: newest?.hash ?? '' })).toEqual(content)
  expect((await desk.drafts.open({ id })).content.excerpt).toBe('Kedua.')
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('a door that was killed holds nothing, and one that closes lets go', async () => {
  const { desk, id } = await open()
  const { pid } = spawnSync(process.execPath, ['--version'])
  const at = '2026-03-02T09:00:00.000Z'
  const lease = { page: 'dead', editor: 'Budi', since: at, beat: at }
  desk.store.note((to) => putLease(to, id, { ...lease, process: pid }))
  expect(await stay(desk, 'two', id)).toMatchObject({ kind: 'here' })
  desk.store.note((to) => putLease(to, id, { ...lease, process: process.pid }))
  expect(await stay(desk, 'two', id)).toMatchObject({ kind: 'elsewhere', by: 'Budi' })
})

test('windows of two doors on one data folder know of each other', async () => {
  const folder = emptyFolder()
  const [window, tab] = [await aNamedDesk(folder), await aNamedDesk(folder)]
  const { id } = await importedDraft(window)
  await stay(window, 'one', id)
  expect(await stay(tab, 'two', id)).toMatchObject({ kind: 'elsewhere' })
  await stay(tab, 'two', id, true)
  expect(await stay(window, 'one', id)).toMatchObject({ kind: 'elsewhere' })
})

test('who only looks gives no reason for a backup', async () => {
  const { desk, id } = await open()
  const before = JSON.stringify(await desk.audit.list({ draftId: null }))
  await stay(desk, 'one', id)
  await stay(desk, 'two', id)
  expect(JSON.stringify(await desk.audit.list({ draftId: null }))).toBe(before)
})
