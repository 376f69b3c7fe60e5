import { expect, test } from 'vitest'
import { readArticle } from '#shared/article/read.ts'
import type { UnsentLetter } from '#shared/letter/note.ts'
import { aNote, placeOf } from '../fixtures/a-letter.ts'
import { aDesk, aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'
import { hashOf } from './reviewed.ts'

/** A note that points at the first words of the imported article, and one that points nowhere. */
async function written(desk: DeskCalls, id: string): Promise<UnsentLetter> {
  const article = readArticle((await desk.drafts.open({ id })).content)
  const words = article.sentences[0]?.text.slice(0, 20) ?? ''
  const pointing = aNote({ id: 'n1', reason: 'sources', place: placeOf(words, article) })
  return {
    reasons: ['typos'],
    note: 'Hampir jadi.',
    notes: [pointing, aNote({ id: 'n2', words: 'Tambahkan penutup.' })],
    language: null,
  }
}

async function decided(
  desk: DeskCalls,
  action: 'request-changes' | 'reject' | 'reject-may-return' | 'hold',
) {
  const draft = await importedDraft(desk)
  const letter = await written(desk, draft.id)
  await desk.letters.keep({ draftId: draft.id, letter })
  const wish = { draftId: draft.id, action, contentHash: hashOf(draft), ...letter }
  return { id: draft.id, letter, ...(await desk.workflow.decide(wish)) }
}

test('what is written to a writer is kept while it is written, in and out of a closed desk', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const { id } = await importedDraft(desk)
  const letter = await written(desk, id)
  await desk.letters.keep({ draftId: id, letter: { ...letter, note: '' } })
  await desk.letters.keep({ draftId: id, letter })
  await desk.close()
  const again = await aDesk(folder)
  // Writing is no act on the draft: nothing is decided by it.
  expect(await again.drafts.open({ id })).toMatchObject({
    unsentLetter: letter,
    status: 'submitted',
  })
  await again.letters.keep({ draftId: id, letter: null })
  expect((await again.drafts.open({ id })).unsentLetter).toBeNull()
})

test('a request keeps its notes and its letter, over a restart and in the record', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const { id, letter, decision } = await decided(desk, 'request-changes')
  expect(decision.notes).toEqual(letter.notes)
  expect(decision.letter).toMatchObject({
    action: 'request-changes',
    note: 'Hampir jadi.',
    signature: ['Salam,', 'Rani Wulandari'],
    points: {
      tickable: true,
      lines: [
        { words: 'Sebut tanggalnya.', reason: 'Sumber tidak ada atau tidak jelas' },
        { words: 'Tambahkan penutup.', where: null, quote: null },
      ],
    },
  })
  expect(decision.letter?.points.lines[0]?.where).toMatch(/^pembuka, paragraf 1$/)
  await desk.close()
  const again = await aDesk(folder)
  const draft = await again.drafts.open({ id })
  expect(draft.decisions).toEqual([decision])
  expect(draft.unsentLetter).toBeNull()
  const [event] = await again.audit.list({ draftId: id, limit: 1 })
  expect(event).toMatchObject({ action: 'changes-requested', details: { notes: 2 } })
  // The trail names the decision and holds no words of the article.
  expect(JSON.stringify(event)).not.toContain(letter.notes[0]?.place?.quote)
  expect(await again.audit.verify()).toMatchObject({ ok: true })
})

test('a final rejection and one that may return are told apart, to the writer too', async () => {
  const desk = await aNamedDesk()
  const final = await decided(desk, 'reject')
  const open = await decided(desk, 'reject-may-return')
  expect([final.status, open.status]).toEqual(['rejected', 'rejected-may-return'])
  expect(final.decision.letter?.opening).toContain('Keputusan ini final')
  expect(open.decision.letter?.opening).toContain('boleh dikirim ulang')
})

test('a draft on hold is no news to its writer: no letter, and what is written stays', async () => {
  const desk = await aNamedDesk()
  const { id, letter, decision } = await decided(desk, 'hold')
  expect(decision).toMatchObject({ letter: null, notes: [] })
  expect((await desk.drafts.open({ id })).unsentLetter).toEqual(letter)
})

test('a note alone is reason enough, an empty one is none, and its reason must be known', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const wish = { draftId: draft.id, action: 'request-changes', contentHash: hashOf(draft) } as const
  const empty = desk.workflow.decide({ ...wish, notes: [aNote({ words: ' ' })] })
  expect(await problem(empty)).toMatchObject({ blockers: [{ kind: 'reason' }] })
  const unknown = desk.workflow.decide({ ...wish, notes: [aNote({ reason: 'karangan' })] })
  expect(await problem(unknown)).toEqual({ kind: 'bad-request', where: 'notes' })
  expect(await desk.workflow.decide({ ...wish, notes: [aNote()] })).toMatchObject({
    status: 'changes-requested',
  })
})

test.each([
  `update letter set letter_json = replace(letter_json, 'Hampir', 'Belum')`,
  `update letter set notes_json = '[]'`,
  'delete from letter',
])('%s, by hand, shows when the trail is verified', async (sql) => {
  const desk = await aNamedDesk()
  await decided(desk, 'request-changes')
  const { writing } = desk.store.connections
  writing.exec('drop trigger letter_is_final; drop trigger letter_is_kept')
  writing.exec(sql)
  expect(await desk.audit.verify()).toMatchObject({ ok: false, fault: 'changed' })
})
