import { expect, test } from 'vitest'
import { AUDIT_KIND, auditKindSchema } from '#shared/contract/audit-kinds.ts'
import { aNamedDesk, importedDraft, PAGE } from './a-desk.ts'
import { hashOf } from './reviewed.ts'

const OTHER = PAGE.replace('Lembah Seruni Panen', 'Bukit Kenanga Panen')

async function busyDesk() {
  const desk = await aNamedDesk()
  const one = await importedDraft(desk)
  const two = await importedDraft(desk, OTHER)
  const { id: draftId } = one
  const note = 'Menunggu konfirmasi'
  await desk.workflow.decide({ draftId, action: 'hold', contentHash: hashOf(one), note })
  return { desk, one, two }
}

test('the trail of the desk names the draft of each record', async () => {
  const { desk, one } = await busyDesk()
  const [last] = await desk.audit.list({ draftId: null, limit: 1 })
  expect(last).toMatchObject({ action: 'held', draftId: one.id, title: one.content.title })
})

test('records are let through by what they are about, by whom and since when', async () => {
  const { desk, two } = await busyDesk()
  const actions = async (filter: Partial<Parameters<typeof desk.audit.list>[0]>) =>
    (await desk.audit.list({ draftId: null, ...filter })).map(({ action }) => action)

  expect(new Set(await actions({ kind: 'intake' }))).toEqual(new Set(['draft-imported']))
  expect(await actions({ kind: 'intake', draftId: two.id })).toEqual(['draft-imported'])
  expect(await actions({ by: 'Seseorang Lain' })).toEqual([])
  expect(await actions({ by: 'Rani Wulandari', kind: 'decision' })).toContain('held')
  const [newest] = await desk.audit.list({ draftId: null, limit: 1 })
  expect(await actions({ since: newest?.at ?? '' })).toEqual(['held'])
})

test('everyone who did something is named once', async () => {
  const { desk, two } = await busyDesk()
  await desk.settings.write({ editor: 'Budi Santosa' })
  await desk.workflow.decide({
    ...{ draftId: two.id, action: 'hold', contentHash: hashOf(two), note: 'Menunggu foto' },
  })
  expect(await desk.audit.people()).toEqual(['Budi Santosa', 'Rani Wulandari'])
})

test('a filter lets the same records through page by page as of the whole trail', async () => {
  const { desk, one } = await busyDesk()
  const whole = await desk.audit.list({ draftId: null })
  const since = whole.at(2)?.at ?? ''
  for (const kind of auditKindSchema.options)
    for (const draftId of [null, one.id])
      for (const by of [null, 'Rani Wulandari'])
        for (const from of [null, since]) {
          const expected = whole.filter(
            (line) =>
              AUDIT_KIND[line.action] === kind &&
              (draftId === null || line.draftId === draftId) &&
              (by === null || line.by === by) &&
              (from === null || line.at >= from),
          )
          const paged: typeof whole = []
          for (let before: number | null = null; ; before = paged.at(-1)?.seq ?? null) {
            const ask = { draftId, kind, by, since: from, before, limit: 1 }
            const page = await desk.audit.list(ask)
            paged.push(...page)
            if (page.length === 0) break
          }
          expect(paged).toEqual(expected)
        }
})

test('page by page the whole trail is read, each record once', async () => {
  const { desk } = await busyDesk()
  const whole = await desk.audit.list({ draftId: null })
  const paged: typeof whole = []
  for (let before: number | null = null; ; ) {
    const page: typeof whole = await desk.audit.list({ draftId: null, before, limit: 2 })
    paged.push(...page)
    if (page.length < 2) break
    before = page.at(-1)?.seq ?? null
  }
  expect(paged).toEqual(whole)
})
