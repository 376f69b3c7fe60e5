import { createRouterClient } from '@orpc/server'
import { expect, test } from 'vitest'
import { openDesk } from '#main/desk/open-desk.ts'
import type { CheckInput, MakeChecker } from '../../../src/renderer/draft/checker.ts'
import { createDraftStore } from '../../../src/renderer/draft/draft-store.ts'
import {
  createLiveChecks,
  judgeCandidates,
  runChecks,
} from '../../../src/renderer/summary/check-run.ts'
import { handClock } from '../../fixtures/hand-clock.ts'
import { asFile, PAGE } from '../../store/a-desk.ts'
import { emptyFolder } from '../../store/place.ts'

/** The real checks, whose answers come when the test says: a worker takes its time. */
function slowChecks() {
  const open: (() => void)[] = []
  const liveFor = createLiveChecks()
  const make: MakeChecker = (onChecked) => ({
    check: (input: CheckInput) => {
      open.push(() => onChecked(runChecks(liveFor(input.style), input)))
    },
    judge: async (input, bulletId, candidates) =>
      judgeCandidates(liveFor(input.style), input, bulletId, candidates),
    stop: () => {},
  })
  const answer = () => {
    for (const reply of open.splice(0)) reply()
  }
  return { make, answer }
}

async function anOpenDraft() {
  const opened = await openDesk({ dataFolder: emptyFolder(), door: 'command-line' })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const desk = createRouterClient(opened.desk.router, { context: {} })
  const { id } = await desk.intake.import(asFile('panen.txt', PAGE))
  const { clock, advance } = handClock()
  const { make, answer } = slowChecks()
  const { houseStyle } = await desk.settings.read()
  const draft = await desk.drafts.open({ id })
  const store = createDraftStore({ draft, houseStyle, desk, clock, makeChecker: make })
  return { store, advance, answer, close: opened.desk.close }
}

test('findings of words that have moved on are not drawn; those of the newest words are', async () => {
  const { store, advance, answer, close } = await anOpenDraft()
  answer()
  const first = store.read().checked

  store.setTitle('Petani Cabai Panen')
  await advance(45)
  store.setTitle('Petani Cabai Panen Lebih')
  answer()
  expect(store.read().checked).toBe(first)

  await advance(45)
  answer()
  expect(store.read().checked?.article.title).toBe('Petani Cabai Panen Lebih')
  await store.flush()
  store.stop()
  await close()
})
