import { describe, expect, test } from 'vitest'
import { readArticle } from '#shared/article/read.ts'
import { findAnchor } from '#shared/comment/find-anchor.ts'
import { compareContents } from '#shared/revision/compare-contents.ts'
import { aNote, placeOf } from '../fixtures/a-letter.ts'
import {
  aDesk,
  aNamedDesk,
  asFile,
  type DeskCalls,
  importedDraft,
  PAGE,
  paste,
  problem,
} from './a-desk.ts'
import { emptyFolder } from './place.ts'
import { bulletAt, current, findingsOn, hashOf, seen } from './reviewed.ts'

/** The writer's answer: one date mended, one paragraph more, everything else as it was. */
const AGAIN = PAGE.replace('bulan Juni jika', 'awal Juni jika').replace(
  '3. Panen berikutnya bulan Juni',
  'Gudang itu mulai dipakai pada akhir Maret, kata kepala dinas perdagangan.\n\n3. Panen berikutnya bulan Juni',
)

const asked = async (desk: DeskCalls, id: string) => {
  const draft = await desk.drafts.open({ id })
  const article = readArticle(draft.content)
  const notes = [
    aNote({ id: 'n1', words: 'Kapan tepatnya?', place: placeOf('pada bulan Juni', article) }),
    aNote({
      id: 'n2',
      words: 'Siapa sumbernya?',
      place: placeOf('tiga minggu lebih awal', article),
    }),
  ]
  return desk.workflow.decide({
    draftId: id,
    action: 'request-changes',
    contentHash: hashOf(draft),
    notes,
    reasons: ['typos'],
  })
}

const matches = async (desk: DeskCalls, text: string, writer: string) => {
  const { content, duplicateOf } = await desk.intake.recognise(paste(text))
  return desk.resubmissions.matches({ content, writer, except: duplicateOf })
}

const submitted = (desk: DeskCalls, draftId: string, text = AGAIN) =>
  desk.resubmissions.submit({ ...asFile('panen-2.txt', text), draftId })

describe('a returning piece is recognised', () => {
  test('by its writer and its text, whatever the byline looks like', async () => {
    const desk = await aNamedDesk()
    const { id } = await importedDraft(desk)
    await asked(desk, id)
    const [match, ...others] = await matches(desk, AGAIN, 'Oleh: MADE AYU (Community Writer)')
    expect(others).toEqual([])
    expect(match).toMatchObject({
      draftId: id,
      status: 'changes-requested',
      likeness: { writer: 'same', title: 1 },
    })
    expect(match?.likeness.text).toBeGreaterThan(0.7)
  })

  test('not as another writer’s, not where it is decided for good, not as its own doublet', async () => {
    const desk = await aNamedDesk()
    const draft = await importedDraft(desk)
    expect(await matches(desk, AGAIN, 'Putu Wira')).toEqual([])
    expect(await matches(desk, AGAIN, 'Made Ayu')).toEqual([
      expect.objectContaining({ draftId: draft.id, status: 'submitted' }),
    ])
    const { content, duplicateOf } = await desk.intake.recognise(asFile('panen.txt', PAGE))
    expect(duplicateOf).toBe(draft.id)
    const input = { content, writer: 'Made Ayu', except: duplicateOf }
    expect(await desk.resubmissions.matches(input)).toEqual([])
    const decision = { draftId: draft.id, contentHash: hashOf(draft), reasons: ['typos'] }
    await desk.workflow.decide({ ...decision, action: 'reject' })
    expect(await matches(desk, AGAIN, 'Made Ayu')).toEqual([])
    expect(await problem(submitted(desk, draft.id))).toEqual({
      kind: 'cannot-return',
      status: 'rejected',
    })
  })

  test('without a name, by much of the same text alone', async () => {
    const desk = await aNamedDesk()
    const { id } = await importedDraft(desk)
    const [match] = await matches(desk, AGAIN, '')
    expect(match).toMatchObject({ draftId: id, likeness: { writer: 'unknown' } })
    const other = `${AGAIN.split('\n')[0]}\n\nPanen kopi di Bukit Salam baru dimulai bulan depan karena buahnya belum merah.`
    expect(await matches(desk, other, '')).toEqual([])
  })
})

test('it becomes a revision of the same draft, by its writer, and the queue says so', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const { id } = await importedDraft(desk)
  await asked(desk, id)
  expect(await submitted(desk, id)).toEqual({ id, status: 'resubmitted' })
  const { rows, counts } = await desk.drafts.list({ view: 'returned' })
  expect(rows).toEqual([expect.objectContaining({ id, status: 'resubmitted' })])
  expect(counts.all).toBe(1)
  const [newest] = await desk.revisions.list({ draftId: id })
  expect(newest).toMatchObject({ why: 'resubmitted', by: 'Made Ayu', seq: 3 })
  const draft = await desk.drafts.open({ id })
  expect(draft.submittedHash).toBe(newest?.hash)
  expect(draft.source.name).toBe('panen-2.txt')
  const { text } = await desk.intake.source({ id })
  expect(text).toContain('akhir Maret')
  expect((await desk.intake.recognise(asFile('lagi.txt', AGAIN))).duplicateOf).toBe(id)
  const [event] = await desk.audit.list({ draftId: id, limit: 1 })
  expect(event).toMatchObject({
    action: 'draft-resubmitted',
    by: 'Rani Wulandari',
    details: { from: 'changes-requested', to: 'resubmitted', writer: 'Made Ayu' },
  })
  await desk.close()
  const again = await aDesk(folder)
  expect(await again.audit.verify()).toMatchObject({ ok: true })
  expect(await again.resubmissions.read({ draftId: id })).toMatchObject({ seq: 3, submitted: 1 })
})

test('what the writer changed is told against what the writer had sent, the editor’s text beside it', async () => {
  const desk = await aNamedDesk()
  const first = await importedDraft(desk)
  const { id } = first
  const title = 'Petani Cabai Lembah Seruni Panen Tiga Minggu Lebih Awal'
  await desk.drafts.save({ id, base: first.seq, content: { ...first.content, title } })
  await asked(desk, id)
  await desk.drafts.save({
    id,
    base: first.seq + 1,
    content: { ...first.content, title, excerpt: 'Harga turun.' },
  })
  await submitted(desk, id)
  const marks = await desk.revisions.list({ draftId: id })
  expect(marks.map(({ why }) => why)).toEqual([
    'resubmitted',
    'before-resubmission',
    'decided',
    'imported',
  ])
  const resubmission = await desk.resubmissions.read({ draftId: id })
  expect(resubmission).toMatchObject({ seq: 4, submitted: 1, edited: 3, asked: marks[2]?.hash })
  const contentOf = async (seq: number | undefined) => {
    const hash = marks.find((mark) => mark.seq === seq)?.hash ?? ''
    return desk.revisions.read({ draftId: id, hash })
  }
  const came = await contentOf(4)
  const byWriter = compareContents(await contentOf(1), came).changes.map(({ kind }) => kind)
  expect(byWriter).toEqual(['added', 'text'])
  const against = compareContents(await contentOf(3), came).changes.map(({ kind }) => kind)
  expect(against).toEqual(['title', 'excerpt', 'added', 'text'])
})

test('points are ticked off and opened again, each in the trail, and the first tick begins the review', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const { id } = await importedDraft(desk)
  expect(await desk.resubmissions.read({ draftId: id })).toBeNull()
  const { decision } = await asked(desk, id)
  await submitted(desk, id)
  const tick = (point: string, done: boolean) =>
    desk.resubmissions.tick({ draftId: id, point, done })
  expect(await tick('note n1', true)).toEqual({ ticks: ['note n1'], status: 'in-review' })
  expect(await tick('reason typos', true)).toMatchObject({ ticks: ['note n1', 'reason typos'] })
  expect(await tick('reason typos', false)).toMatchObject({ ticks: ['note n1'] })
  expect(await problem(tick('note n9', true))).toMatchObject({ kind: 'bad-request' })
  await desk.close()
  const again = await aDesk(folder)
  expect(await again.resubmissions.read({ draftId: id })).toMatchObject({
    decision: decision.id,
    ticks: ['note n1'],
  })
  expect(await again.audit.verify()).toMatchObject({ ok: true })
  again.store.connections.writing.exec("update point_tick set by = 'Orang Lain'")
  expect(await again.audit.verify()).toMatchObject({ ok: false, fault: 'changed' })
})

test('what stands carries over: acceptance, dismissal, comment, summary; what changed is asked again', async () => {
  const desk = await aNamedDesk()
  const unfinished = (text: string) => text.replace('Pasar Induk Seruni.', 'Jalan XXX.')
  const { id } = await importedDraft(desk, unfinished(PAGE))
  await desk.summaries.regenerate({ draftId: id })
  const draft = await desk.drafts.open({ id })
  const bullets = current(draft).bullets
  for (const bullet of bullets) await desk.summaries.accept(await seen(desk, draft, bullet))
  const { houseStyle } = await desk.settings.read()
  const item = houseStyle.checklist[0]?.key ?? ''
  await desk.workflow.tick({ draftId: id, item, done: true })
  const finding = (await findingsOn(desk, draft)).find(({ place }) => place.kind === 'block')
  if (finding === undefined) throw new Error('the page has no finding in its text')
  await desk.findings.dismiss({ draftId: id, key: finding.key, reason: 'Sudah diperiksa.' })
  const comment = async (words: string) => {
    const place = placeOf(words, readArticle(draft.content))
    if (place === null) throw new Error(`no place of ${words}`)
    await desk.comments.add({ draftId: id, place, words: 'Cek lagi.' })
  }
  await comment('18 ribu rupiah')
  await comment('bulan Juni jika')
  await asked(desk, id)
  await submitted(desk, id, unfinished(AGAIN))
  const back = await desk.drafts.open({ id })
  expect(back.currentVersion).toBe(draft.currentVersion)
  expect(bulletAt(back, 0)).toEqual(bulletAt(draft, 0))
  const approval = { draftId: id, action: 'approve', contentHash: hashOf(back) } as const
  const refused = await problem(desk.workflow.decide(approval))
  if (refused === 'done' || refused.kind !== 'not-allowed') throw new Error('was approved')
  const toBeAccepted = refused.blockers.flatMap((one) =>
    one.kind === 'bullet' ? [one.bulletId] : [],
  )
  const touched = bullets.filter(({ text }) => text.includes('Juni')).map((bullet) => bullet.id)
  expect(touched).toHaveLength(1)
  expect(toBeAccepted).toEqual(touched)
  // Both comments hang where they hung; of the one the words are others now, and it knows.
  const found = back.comments.map(({ anchor }) => findAnchor(readArticle(back.content), anchor))
  expect(found.map((one) => one?.state)).toEqual(['stands', 'changed'])
  // Ticked for a text that is not there any more.
  expect(back.ticks).toEqual([])
  // The summary that came with the page lies beside it.
  expect(back.versions.map(({ line, method }) => [line, method])).toContainEqual([3, 'import'])
  const ids = (of: typeof draft) => readArticle(of.content).blocks.map((block) => block.id)
  const kept = ids(back).filter((block) => ids(draft).includes(block))
  expect(kept).toEqual(ids(draft))
  expect((await findingsOn(desk, back)).map(({ key }) => key)).toContain(finding.key)
  expect(back.dismissals.map(({ key }) => key)).toContain(finding.key)
})

test('a piece that still waits takes a new version, too, and the next is held against that one', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  expect(await submitted(desk, id)).toEqual({ id, status: 'resubmitted' })
  expect(await desk.resubmissions.read({ draftId: id })).toMatchObject({
    decision: null,
    asked: null,
    edited: null,
    ticks: [],
  })
  const unchanged = await desk.resubmissions.submit({ ...paste(AGAIN), draftId: id })
  expect(unchanged.status).toBe('resubmitted')
  expect(await desk.resubmissions.read({ draftId: id })).toMatchObject({ seq: 3, submitted: 2 })
})
