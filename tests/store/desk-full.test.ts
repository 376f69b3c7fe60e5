import { expect, test } from 'vitest'
import { aNamedDesk, asFile, type DeskCalls, importedDraft, PAGE, problem } from './a-desk.ts'
import { bulletAt, current, hashOf, readyToApprove, seen } from './reviewed.ts'

/** One of every kind of write, each with an effect of its own on a draft that is ready for approval. */
const WRITES: Readonly<
  Record<string, (desk: DeskCalls, draftId: string, round: number) => Promise<unknown>>
> = {
  import: (desk, _, round) =>
    desk.intake.import(asFile(`${round}.txt`, `${PAGE}\nRalat ${round}.`)),
  save: async (desk, id, round) => {
    const { content, seq } = await desk.drafts.open({ id })
    const excerpt = `Ralat ${round}. ${'Panen maju. '.repeat(300)}`
    return desk.drafts.save({ id, base: seq, content: { ...content, excerpt } })
  },
  change: async (desk, draftId, round) => {
    const base = (await desk.drafts.open({ id: draftId })).currentVersion
    const text = `Ralat ${round}. ${'x'.repeat(4_000)}`
    return desk.summaries.change({
      draftId,
      base,
      change: { kind: 'add', at: 0, heading: '', text },
    })
  },
  regenerate: (desk, draftId) => desk.summaries.regenerate({ draftId }),
  use: async (desk, draftId, round) => {
    const { versions } = await desk.drafts.open({ id: draftId })
    const version = versions[round % versions.length]
    return desk.summaries.use({ draftId, versionId: version?.id ?? '' })
  },
  accept: async (desk, id) => {
    const draft = await desk.drafts.open({ id })
    return desk.summaries.accept(await seen(desk, draft, bulletAt(draft, 0)))
  },
  tick: (desk, draftId, round) =>
    desk.workflow.tick({ draftId, item: 'facts', done: round % 2 === 0 }),
  decide: async (desk, id, round) => {
    const draft = await desk.drafts.open({ id })
    const action = draft.status === 'on-hold' ? 'resume' : 'hold'
    const note = `Ralat ${round}. ${'Menunggu foto. '.repeat(300)}`
    return desk.workflow.decide({ draftId: id, action, contentHash: hashOf(draft), note })
  },
  settings: (desk, _, round) => desk.settings.write({ editor: `Rani ${round}` }),
}

/** Everything that the store holds, so that a failed write can be seen to have left nothing. */
function dump(desk: DeskCalls): string {
  const { reading } = desk.store.connections
  const names = reading
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
  return JSON.stringify(names.map((name) => reading.prepare(`select * from "${name}"`).all()))
}

test.each(Object.entries(WRITES))(
  'a disk that fills up during %s loses nothing, says so, and works again',
  { timeout: 60_000 },
  async (_, write) => {
    const desk = await aNamedDesk()
    const { id } = await importedDraft(desk)
    await readyToApprove(desk, id)
    const { writing } = desk.store.connections
    const used = Number(writing.pragma('page_count', { simple: true }))
    let refused = 0
    for (let round = 0; refused < 24 && round < 200; round += 1) {
      writing.pragma(`max_page_count = ${used + Math.floor(refused / 4)}`)
      const before = dump(desk)
      const answer = await problem(write(desk, id, round))
      if (answer === 'done') continue
      expect(answer).toEqual({ kind: 'store-full' })
      expect(dump(desk)).toBe(before)
      refused += 1
    }
    expect(refused).toBeGreaterThan(0)
    expect(await desk.audit.verify()).toMatchObject({ ok: true })
    expect(writing.pragma('integrity_check', { simple: true })).toBe('ok')
    writing.pragma('max_page_count = 1073741823')
    expect(await problem(write(desk, id, 1000))).toBe('done')
  },
)

test('a full disk does not keep the text from being read and exported', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  desk.store.connections.writing.pragma('query_only = ON')
  expect(await desk.drafts.open({ id: draft.id })).toEqual(draft)
  expect((await desk.publication.render({ draftId: draft.id, format: 'html' })).text).toContain(
    draft.content.title,
  )
  expect(current(draft).bullets).toHaveLength(3)
})
