import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendJournal, JOURNAL_KEPT, newestContent, newestLine } from '#main/store/journal.ts'
import type { Store } from '#main/store/open.ts'
import { query } from '#main/store/query.ts'
import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { contentOf, PANEN, putDraft } from './draft-rows.ts'
import { emptyFolder, must, NOON, openedStore } from './place.ts'

const append = (store: Store, draftId: string, content: Content, at = NOON): number =>
  must(
    store.write((to) => {
      const seq = newestLine(to, draftId).seq + 1
      appendJournal(to, draftId, { seq, hash: articleHash(content), at }, content)
      return seq
    }),
  )

const kept = (store: Store, draftId: string): readonly number[] =>
  must(
    store.read((from) =>
      from.all(query.selectFrom('journal').select('seq').where('draft_id', '=', draftId)),
    ),
  ).map(({ seq }) => seq)

test('whatever is appended to whichever draft, each opens at its own newest state', async () => {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  const drafts = ['a', 'b', 'c'] as const
  for (const id of drafts) must(store.write((to) => putDraft(to, id)))
  const model = new Map<string, Content>(drafts.map((id) => [id, PANEN]))
  const edit = fc.record({
    id: fc.constantFrom(...drafts),
    title: fc.string({ unit: 'grapheme', maxLength: 40 }),
    text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      for (const { id, title, text } of edits) {
        const content = contentOf(title, text)
        const before = must(store.read((from) => newestLine(from, id))).seq
        expect(append(store, id, content)).toBe(before + 1)
        model.set(id, content)
      }
      for (const [id, content] of model) {
        expect(must(store.read((from) => newestContent(from, id))).content).toEqual(content)
        expect(kept(store, id).length).toBeLessThanOrEqual(JOURNAL_KEPT)
      }
    }),
    { numRuns: 60 },
  )
  store.close()
  const again = await openedStore(folder)
  for (const [id, content] of model) {
    expect(must(again.read((from) => newestContent(from, id))).content).toEqual(content)
  }
})

test('old lines go, the newest stay, and the running number goes on', async () => {
  const store = await openedStore(emptyFolder())
  must(store.write((to) => putDraft(to, 'a')))
  const last = JOURNAL_KEPT + 10
  for (let seq = 2; seq <= last; seq += 1) append(store, 'a', contentOf(`Suntingan ${seq}`))
  expect(kept(store, 'a')).toEqual(
    Array.from({ length: JOURNAL_KEPT }, (_, at) => last - JOURNAL_KEPT + 1 + at),
  )
})

test('a clock that is set back does not change the order', async () => {
  const store = await openedStore(emptyFolder())
  must(store.write((to) => putDraft(to, 'a')))
  append(store, 'a', contentOf('Lebih baru'), '2026-03-02T11:00:00.000Z')
  const { content, seq } = must(store.read((from) => newestContent(from, 'a')))
  expect([seq, content.title]).toEqual([2, 'Lebih baru'])
})

test.each([
  ['one letter', (json: string) => json.replace('Sutama', 'Sutami')],
  ['no JSON any more', (json: string) => json.slice(0, -5)],
  ['another shape', () => '{"title": 7}'],
])('a working copy with %s changed on the disk is never shown as sound', async (_, change) => {
  const store = await openedStore(emptyFolder())
  must(store.write((to) => putDraft(to, 'a')))
  const { writing } = store.connections
  const json = String(writing.prepare('select content_json from journal').pluck().get())
  writing.exec('drop trigger journal_is_appended')
  writing.prepare('update journal set content_json = ?').run(change(json))
  expect(store.read((from) => newestContent(from, 'a'))).toEqual({
    ok: false,
    problem: { kind: 'revision-damaged', hash: articleHash(PANEN) },
  })
})
