import { createRouterClient } from '@orpc/server'
import { expect, onTestFinished, test } from 'vitest'
import { asCaller } from '#main/caller.ts'
import { openDesk } from '#main/desk/open-desk.ts'
import { PAGE_HEADER } from '#shared/contract/caller.ts'
import { BEAT_MS } from '#shared/presence/lease.ts'
import type { MakeChecker } from '../../../src/renderer/draft/checker.ts'
import { createDraftStore } from '../../../src/renderer/draft/draft-store.ts'
import { followPresence } from '../../../src/renderer/presence/follow.ts'
import { handClock } from '../../fixtures/hand-clock.ts'
import { asFile, PAGE } from '../../store/a-desk.ts'
import { emptyFolder } from '../../store/place.ts'

const noChecks: MakeChecker = () => ({ check: () => {}, judge: async () => [], stop: () => {} })

/** Two windows, each with its own clock, on one desk. */
async function twoWindows() {
  const opened = await openDesk({ dataFolder: emptyFolder(), door: 'command-line' })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  onTestFinished(opened.desk.close)
  const calls = createRouterClient(opened.desk.router, { context: {} })
  const { id } = await calls.intake.import(asFile('panen.txt', PAGE))
  const { houseStyle } = await calls.settings.read()

  const open = async (page: string) => {
    // The context holds over awaits, so each window's calls are made through its own client.
    const desk = createRouterClient(opened.desk.router, {
      context: {},
      interceptors: [
        ({ next }) => asCaller({ request: { headers: { [PAGE_HEADER]: page } }, next }),
      ],
    })
    const { clock, advance } = handClock()
    const first = await desk.presence.stay({ draftId: id })
    const draft = await desk.drafts.open({ id })
    const store = createDraftStore({ draft, houseStyle, desk, clock, makeChecker: noChecks })
    const follow = followPresence({ store, clock, first, onTaken: () => {} })
    return { store, follow, advance, desk }
  }
  return { one: await open('one'), two: await open('two'), calls, id }
}

const soon = { timeout: 2_000, interval: 5 }

test('the second window is told who edits, follows what is saved, and may edit once the first has left', async () => {
  const { one, two } = await twoWindows()
  expect(one.store.read().elsewhere).toBeNull()
  expect(two.store.read().elsewhere).toMatchObject({ wasHere: false })

  one.store.setTitle('Petani Cabai Panen Lebih Awal')
  two.store.setTitle('Judul yang tidak boleh masuk')
  await one.store.flush()
  await two.follow.ask()
  await expect
    .poll(() => two.store.read().content.title, soon)
    .toBe('Petani Cabai Panen Lebih Awal')

  await one.follow.leave()
  await two.advance(BEAT_MS)
  await expect.poll(() => two.store.read().elsewhere, soon).toBeNull()
  two.store.setTitle('Sekarang Boleh')
  expect(await two.store.flush()).toMatchObject({ ok: true })
})

test('the window that a draft is taken from closes to changes with its next key, and loses no word', async () => {
  const { one, two, calls, id } = await twoWindows()
  one.store.setTitle('Tersimpan sebelum diambil alih')
  await one.store.flush()
  expect(await two.follow.takeOver()).toBe(true)
  expect(two.store.read().content.title).toBe('Tersimpan sebelum diambil alih')
  expect(two.store.read().elsewhere).toBeNull()

  one.store.setTitle('Kata yang masih diketik')
  await one.store.flush()
  await expect.poll(() => one.store.read().elsewhere?.aside ?? null, soon).not.toBeNull()
  await expect
    .poll(() => one.store.read().content.title, soon)
    .toBe('Tersimpan sebelum diambil alih')
  expect(one.store.read().save.kind).toBe('saved')

  const aside = one.store.read().elsewhere?.aside
  const kept = (await calls.revisions.list({ draftId: id })).find(({ seq }) => seq === aside)
  const text = await calls.revisions.read({ draftId: id, hash: kept?.hash ?? '' })
  expect(text.title).toBe('Kata yang masih diketik')
})
