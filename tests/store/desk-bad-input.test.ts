import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contract } from '#shared/contract/contract.ts'
import { aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'

/** Every call that takes an input, untyped, as a door hears it. */
const callsOf = (
  desk: DeskCalls,
): Readonly<Record<string, (input: never) => Promise<unknown>>> => ({
  'drafts.list': desk.drafts.list,
  'drafts.open': desk.drafts.open,
  'drafts.save': desk.drafts.save,
  'intake.recognise': desk.intake.recognise,
  'intake.import': desk.intake.import,
  'intake.source': desk.intake.source,
  'summaries.change': desk.summaries.change,
  'summaries.use': desk.summaries.use,
  'summaries.versions': desk.summaries.versions,
  'summaries.version': desk.summaries.version,
  'summaries.candidates': desk.summaries.candidates,
  'summaries.regenerate': desk.summaries.regenerate,
  'summaries.accept': desk.summaries.accept,
  'summaries.unaccept': desk.summaries.unaccept,
  'workflow.tick': desk.workflow.tick,
  'workflow.decide': desk.workflow.decide,
  'audit.list': desk.audit.list,
  'publication.render': desk.publication.render,
  'settings.write': desk.settings.write,
  'settings.writeHouseStyle': desk.settings.writeHouseStyle,
})

/** Chance makes right inputs too, such as the empty object where every field may be left out. */
async function isRight(name: string, input: unknown): Promise<boolean> {
  const [area, call] = name.split('.') as ['audit', 'list']
  const schema = contract[area][call]['~orpc'].inputSchema
  const read = await schema?.['~standard'].validate(input)
  return read !== undefined && read.issues === undefined
}

const rows = (desk: DeskCalls): unknown =>
  desk.store.connections.reading
    .prepare('select (select count(*) from audit_event) + (select count(*) from journal)')
    .pluck()
    .get()

const NAMES = ['id', 'draftId', 'view', 'base', 'content', 'change', '__proto__', 'constructor']

/** Anything at all, and objects that carry names of the contract with wrong values. */
const junk = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.dictionary(fc.constantFrom(...NAMES), fc.anything()),
  fc.constant({ id: 'x'.repeat(5_000_000) }),
  fc.constant({ id: Number.NaN, draftId: Number.NaN }),
)

test('200 wrong inputs to each call are refused by name and change nothing', {
  timeout: 60_000,
}, async () => {
  const desk = await aNamedDesk()
  await importedDraft(desk)
  const before = rows(desk)
  for (const [name, call] of Object.entries(callsOf(desk))) {
    await fc.assert(
      fc.asyncProperty(junk, async (input) => {
        const answer = await problem(call(input as never))
        const kind = answer === 'done' ? 'done' : answer.kind
        // A right input of junk names something that does not exist, or nothing at all.
        const allowed = (await isRight(name, input)) ? ['done', 'not-found'] : ['bad-request']
        expect(allowed, name).toContain(kind)
      }),
      { numRuns: 200, examples: [[{ draftId: null }]] },
    )
  }
  expect(rows(desk)).toBe(before)
})

test('a field that a call does not have is refused, not lost', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const forced = { draftId: id, item: 'facts', done: true, by: 'Orang Lain' }
  expect(await problem(desk.workflow.tick(forced))).toEqual({ kind: 'bad-request', where: '' })
  expect((await desk.drafts.open({ id })).ticks).toEqual([])
})
