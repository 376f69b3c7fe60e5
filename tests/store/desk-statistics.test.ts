import { expect, test } from 'vitest'
import { dayIn } from '#shared/statistics/time-zone.ts'
import { aNamedDesk, importedDraft, PAGE, problem } from './a-desk.ts'
import { bulletAt, current, findingsOn, hashOf, readyToApprove, seen } from './reviewed.ts'

const JAKARTA = { range: '7', zone: 'Asia/Jakarta' } as const

test('a desk without drafts has nothing to count, and says so', async () => {
  const desk = await aNamedDesk()
  const found = await desk.statistics.read(JAKARTA)
  expect(found.isEmpty).toBe(true)
  expect(found.periods).toHaveLength(7)
  expect(found.answers).toEqual({ answered: 0, median: null, p90: null })
  expect(found.aiBullets).toEqual({ asTheyWere: 0, edited: 0, replaced: 0 })
  expect((await desk.statistics.read({ ...JAKARTA, range: 'all' })).periods).toHaveLength(1)
})

test('submissions, decisions and their reasons are counted on the day on which they were', async () => {
  const desk = await aNamedDesk()
  for (const name of ['satu', 'dua', 'tiga']) {
    const draft = await importedDraft(desk, `${PAGE}\nNaskah ${name}.\n`)
    if (name === 'tiga') continue
    await desk.workflow.decide({
      draftId: draft.id,
      action: name === 'satu' ? 'request-changes' : 'reject',
      contentHash: hashOf(draft),
      reasons: ['typos', 'vague-title'],
      notes: [{ id: 'n', words: 'Sebutkan sumber angka ini.', reason: 'plagiarism', place: null }],
    })
  }
  const found = await desk.statistics.read(JAKARTA)
  const today = found.periods.at(-1)
  expect(today).toMatchObject({
    day: dayIn('Asia/Jakarta', Date.parse('2026-03-02T08:00Z')),
    submitted: 3,
    approved: 0,
    changesRequested: 1,
    rejected: 1,
    answered: 2,
  })
  expect(found.periods.slice(0, -1).every(({ submitted }) => submitted === 0)).toBe(true)
  expect(
    found.reasons.map(({ changesRequested, rejected }) => [changesRequested, rejected]),
  ).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ])
  expect(found.waiting.flatMap(({ drafts }) => drafts).reduce((a, b) => a + b)).toBe(1)
})

test('what editors did with findings and with the points of AI is counted', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const cut = (await findingsOn(desk, draft)).find(({ check }) => check === 'summary/cut-mid-word')
  if (cut === undefined) throw new Error('the third bullet is cut')
  await desk.findings.answer({ draftId: draft.id, key: cut.key, how: 'accept' })
  const third = bulletAt(draft, 2)
  await desk.summaries.change({
    draftId: draft.id,
    base: draft.currentVersion,
    change: {
      kind: 'edit',
      bulletId: third.id,
      heading: '',
      text: 'Pemerintah kabupaten menyiapkan gudang pendingin berkapasitas 40 ton.',
    },
    answers: null,
  })
  expect((await desk.statistics.read(JAKARTA)).findings).toEqual([
    { check: 'summary/cut-mid-word', fixed: 0, changed: 1, dismissed: 0 },
  ])

  const edited = await desk.drafts.open({ id: draft.id })
  await desk.summaries.change({
    draftId: draft.id,
    base: edited.currentVersion,
    change: { kind: 'remove', bulletId: bulletAt(edited, 1).id },
    answers: null,
  })
  await approve(desk, draft.id)
  expect((await desk.statistics.read(JAKARTA)).aiBullets).toEqual({
    asTheyWere: 1,
    edited: 1,
    replaced: 1,
  })
})

async function approve(desk: Awaited<ReturnType<typeof aNamedDesk>>, draftId: string) {
  const draft = await desk.drafts.open({ id: draftId })
  for (const bullet of current(draft).bullets) {
    await desk.summaries.accept({ ...(await seen(desk, draft, bullet)), note: 'Sudah dibaca.' })
  }
  const { houseStyle } = await desk.settings.read()
  for (const { key } of houseStyle.checklist) {
    await desk.workflow.tick({ draftId, item: key, done: true })
  }
  return desk.workflow.decide({
    draftId,
    action: 'approve',
    contentHash: hashOf(await desk.drafts.open({ id: draftId })),
    override: 'Dibaca bersama penulis.',
  })
}

test('a draft that comes back to a decision again has one first answer', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const draft = await readyToApprove(desk, id)
  const decide = (action: 'approve' | 'reopen') =>
    desk.workflow.decide({
      draftId: id,
      action,
      contentHash: hashOf(draft),
      reasons: [],
      override: 'Dibaca bersama penulis.',
    })
  await decide('approve')
  await decide('reopen')
  await decide('approve')
  const { answers, periods, aiBullets } = await desk.statistics.read(JAKARTA)
  expect(answers.answered).toBe(1)
  expect(answers.median).toBe(answers.p90)
  expect(periods.at(-1)?.approved).toBe(2)
  // Three imported points gave way to the article's own; the second approval is no second count.
  expect(aiBullets).toEqual({ asTheyWere: 0, edited: 0, replaced: 3 })
})

test('a zone that nobody knows is a bad request', async () => {
  const desk = await aNamedDesk()
  expect(
    await problem(desk.statistics.read({ range: '7', zone: 'Asia/Bukit Seruni' })),
  ).toMatchObject({ kind: 'bad-request', where: 'zone' })
})
