import { expect, test } from 'vitest'
import { articleChecks } from '#shared/checks/article/all.ts'
import type { SummaryExample } from '#shared/checks/check.ts'
import { exampleContent } from '#shared/checks/example-article.ts'
import {
  articleExamples,
  bulletExamples,
  sinceExamples,
  summaryExamples,
} from '#shared/checks/example-findings.ts'
import { bulletChecks, sinceChecks, summaryChecks } from '#shared/checks/summary/all.ts'
import { aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'
import { current, findingsOn, hashOf, seen } from './reviewed.ts'

const REASON = 'Sudah dicek dengan penulis, kalimatnya memang begitu.'

interface Case {
  readonly id: string
  readonly article: string
  readonly bullets: SummaryExample['bullets']
}

const GOOD = 'Warga Sumbermulyo memanen cabai lebih awal tahun ini.'

/** A bad example of each check that blocks in the default house style. */
const cases: readonly Case[] = [
  ...articleChecks.flatMap((check) => {
    const met = articleExamples(check).find(({ finding }) => finding.severity === 'blocker')
    return met ? [{ id: check.id, article: `${met.example}\n\n${GOOD}`, bullets: [GOOD] }] : []
  }),
  ...[
    ...bulletChecks.map((check) => ({ check, met: bulletExamples(check) })),
    ...summaryChecks.map((check) => ({ check, met: summaryExamples(check) })),
    ...sinceChecks.map((check) => ({ check, met: sinceExamples(check) })),
  ].flatMap(({ check, met }) => {
    const blocking = met.find(({ finding }) => finding.severity === 'blocker')
    return blocking ? [{ id: check.id, ...blocking.example }] : []
  }),
]

/** A draft with such a finding in which all else is done: each bullet accepted, each item ticked. */
async function reviewedDraft(desk: DeskCalls, { article, bullets }: Case) {
  const { id, seq, versions, currentVersion } = await importedDraft(desk)
  await desk.drafts.save({ id, base: seq, content: exampleContent(article) })
  let version = versions.find((one) => one.id === currentVersion)
  for (const { id: bulletId } of version?.bullets ?? []) {
    const change = { kind: 'remove', bulletId } as const
    version = await desk.summaries.change({ draftId: id, base: version?.id ?? null, change })
  }
  for (const [at, bullet] of bullets.entries()) {
    const halves = typeof bullet === 'string' ? { heading: '', text: bullet } : bullet
    const change = { kind: 'add', at, ...halves } as const
    version = await desk.summaries.change({ draftId: id, base: version?.id ?? null, change })
  }
  const draft = await desk.drafts.open({ id })
  for (const bullet of current(draft).bullets) {
    const evidence = await seen(desk, draft, bullet)
    await desk.summaries.accept({ ...evidence, note: REASON })
  }
  const { houseStyle } = await desk.settings.read()
  for (const { key } of houseStyle.checklist) {
    await desk.workflow.tick({ draftId: id, item: key, done: true })
  }
  return desk.drafts.open({ id })
}

test('the checks that block are known', () => {
  expect(cases.map(({ id }) => id).toSorted()).toMatchInlineSnapshot(`
    [
      "article/no-title",
      "article/unfinished-mark",
      "summary/changed-quote",
      "summary/cut-mid-phrase",
      "summary/cut-mid-word",
      "summary/heading-name",
      "summary/heading-number",
      "summary/heading-reversed",
      "summary/lead-missing",
      "summary/name-absent",
      "summary/name-replaced",
      "summary/number-absent",
      "summary/number-replaced",
      "summary/raised-modality",
      "summary/raised-quantity",
      "summary/reversed-direction",
      "summary/reversed-negation",
      "summary/roles-swapped",
      "summary/source-added",
      "summary/source-replaced",
      "summary/wrong-date",
      "summary/wrong-weekday",
    ]
  `)
})

test.each(cases)('$id stops an approval until it is answered', async (example) => {
  const desk = await aNamedDesk()
  const draft = await reviewedDraft(desk, example)
  const blockers = (await findingsOn(desk, draft)).filter(({ severity }) => severity === 'blocker')
  const own = blockers.filter(({ check }) => check === example.id)
  expect(own).not.toEqual([])
  const approval = { draftId: draft.id, action: 'approve', contentHash: hashOf(draft) } as const
  const keysLeft = async () => {
    const answer = await problem(desk.workflow.decide(approval))
    if (answer === 'done' || answer.kind !== 'not-allowed') throw new Error('not held back')
    return answer.blockers.map((one) => (one.kind === 'finding' ? one.finding.key : one.kind))
  }
  expect(await keysLeft()).toEqual(expect.arrayContaining(own.map(({ key }) => key)))
  for (const { key } of blockers) {
    if (!own.some((one) => one.key === key))
      await desk.findings.dismiss({ draftId: draft.id, key, reason: REASON })
  }
  expect(new Set(await keysLeft())).toEqual(new Set(own.map(({ key }) => key)))

  const overridden = await desk.workflow.decide({ ...approval, override: REASON })
  expect(overridden.status).toBe('approved')
  await desk.workflow.decide({ ...approval, action: 'reopen' })
  for (const { key } of own) {
    await desk.findings.dismiss({ draftId: draft.id, key, reason: REASON })
  }
  expect((await desk.workflow.decide(approval)).status).toBe('approved')
})
