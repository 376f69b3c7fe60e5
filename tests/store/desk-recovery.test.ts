import { expect, test } from 'vitest'
import { runningDoors, setRunningDoors } from '#main/store/running.ts'
import { aDesk, importedDraft } from './a-desk.ts'
import { emptyFolder, must } from './place.ts'

/** Its number is one that the system gives to no process. */
const DEAD = { id: 'gone', pid: 2 ** 31 - 2, unseen: null }

/** A folder on which a door died after these words had been saved. */
async function afterCrash(excerpt: string | null) {
  const folder = emptyFolder()
  const first = await aDesk(folder, 'browser')
  await first.settings.write({ editor: 'Rani Wulandari' })
  const draft = await importedDraft(first)
  if (excerpt !== null) {
    const content = { ...draft.content, excerpt }
    await first.drafts.save({ id: draft.id, base: draft.seq, content })
  }
  const since = '2026-03-02T08:00:00.000Z'
  must(first.store.write((to) => setRunningDoors(to, [{ ...DEAD, at: since }])))
  return { folder, draft, since }
}

test('after a door died, the drafts with words in no revision are told, once', async () => {
  const { folder, draft, since } = await afterCrash('Panen maju tiga minggu.')
  const desk = await aDesk(folder, 'browser')
  const found = await desk.recovery.read()
  expect(found).toMatchObject({ lost: 'application', since })
  expect(found?.drafts).toEqual([
    {
      id: draft.id,
      title: draft.content.title,
      savedAt: expect.stringMatching(/^2026-03-02T08:/),
      added: 4,
      removed: 0,
    },
  ])
  await desk.recovery.seen()
  expect(await desk.recovery.read()).toBeNull()
})

test('what nobody has read before the next door died as well is told by the one after it', async () => {
  const { folder, draft, since } = await afterCrash('Panen maju tiga minggu.')
  const second = await aDesk(folder, 'browser')
  expect((await second.recovery.read())?.since).toBe(since)
  must(
    second.store.write((to) =>
      setRunningDoors(
        to,
        runningDoors(to).map((door) => ({ ...door, pid: DEAD.pid })),
      ),
    ),
  )
  const third = await aDesk(folder, 'browser')
  expect(await third.recovery.read()).toMatchObject({ since, drafts: [{ id: draft.id }] })
  await third.recovery.seen()
  expect(must(third.store.read(runningDoors))).toMatchObject([{ unseen: null }])
})

test('a draft that was only imported has nothing to restore', async () => {
  const { folder } = await afterCrash(null)
  const desk = await aDesk(folder, 'browser')
  expect((await desk.recovery.read())?.drafts).toEqual([])
})

test('several drafts are told, the one that was typed in last before the others', async () => {
  const folder = emptyFolder()
  const first = await aDesk(folder, 'browser')
  await first.settings.write({ editor: 'Rani Wulandari' })
  const drafts = [
    await importedDraft(first),
    await importedDraft(first, '# Jembatan Wanarata Ditutup\n\nWarga memutar.'),
    await importedDraft(first, '# Pasar Randusari Pindah\n\nPedagang berkemas.'),
  ] as const
  for (const at of [1, 0, 2] as const) {
    const { id, seq, content } = drafts[at]
    await first.drafts.save({ id, base: seq, content: { ...content, excerpt: 'Sampai Jumat.' } })
  }
  must(
    first.store.write((to) => setRunningDoors(to, [{ ...DEAD, at: '2026-03-02T08:00:00.000Z' }])),
  )
  const told = await (await aDesk(folder, 'browser')).recovery.read()
  expect(told?.drafts.map(({ id }) => id)).toEqual([drafts[2].id, drafts[0].id, drafts[1].id])
})

test('a door that closed, or lives, has left nothing behind', async () => {
  const folder = emptyFolder()
  const first = await aDesk(folder, 'browser')
  await first.close()
  const second = await aDesk(folder, 'browser')
  expect(await second.recovery.read()).toBeNull()
  must(
    second.store.write((to) =>
      setRunningDoors(to, [{ id: 'other', pid: process.ppid, at: 'then', unseen: null }]),
    ),
  )
  const third = await aDesk(folder, 'browser')
  expect(await third.recovery.read()).toBeNull()
})
