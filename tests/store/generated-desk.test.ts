import { expect, test } from 'vitest'
import { generate } from '../generated/generate.ts'
import { invented } from '../generated/invent.ts'
import { aDesk } from './a-desk.ts'

async function generated(seed: number) {
  const desk = await aDesk()
  const until = '2026-11-01T00:00:00.000Z'
  await generate({
    ...{ batches: invented({ drafts: 120, seed, until }), until },
    write: (act) => expect(desk.store.write(act).ok).toBe(true),
  })
  return desk
}

test('a generated desk is one that the program could have written: its trail holds, its drafts open', async () => {
  const desk = await generated(1)
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
  const { rows, counts } = await desk.drafts.list({ view: 'all' })
  expect(counts.all).toBe(120)
  expect(counts.decided).toBeGreaterThan(60)
  const [first] = rows
  const { content, versions } = await desk.drafts.open({ id: first?.id ?? '' })
  expect(content.title).not.toMatch(/zqx|9900/i)
  expect(JSON.stringify([content, versions])).not.toMatch(/zqx|9900\d\d/i)
})

test('the same seed makes the same desk, another one another', async () => {
  const [one, same, other] = [await generated(7), await generated(7), await generated(8)]
  const newest = async (desk: typeof one) => (await desk.audit.list({ draftId: null })).at(0)?.hash
  expect(await newest(same)).toBe(await newest(one))
  expect(await newest(other)).not.toBe(await newest(one))
})
