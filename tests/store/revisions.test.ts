import { expect, test } from 'vitest'
import { freeze, revision } from '#main/store/revisions.ts'
import { articleHash } from '#shared/article/hash.ts'
import { PANEN, putDraft } from './draft-rows.ts'
import { emptyFolder, must, NOON, openedStore } from './place.ts'

const MARK = { at: NOON, by: 'Rani' }
const HASH = articleHash(PANEN)

test('the same content of a draft is frozen once and reads as it was', async () => {
  const store = await openedStore(emptyFolder())
  must(
    store.write((to) => {
      putDraft(to, 'a')
      freeze(to, 'a', HASH, PANEN, MARK)
      freeze(to, 'a', HASH, PANEN, { at: '2026-03-03T12:00:00.000Z', by: 'Budi' })
    }),
  )
  expect(must(store.read((from) => revision(from, 'a', HASH)))).toEqual(PANEN)
  expect(store.connections.reading.prepare('select at, by from revision').all()).toEqual([MARK])
})

test('a revision that no longer hashes to its name is not opened', async () => {
  const store = await openedStore(emptyFolder())
  must(
    store.write((to) => {
      putDraft(to, 'a')
      freeze(to, 'a', HASH, PANEN, MARK)
    }),
  )
  store.connections.writing.exec(`
    drop trigger revision_is_final;
    update revision set content_json = replace(content_json, 'tiga', 'lima')`)
  expect(store.read((from) => revision(from, 'a', HASH))).toEqual({
    ok: false,
    problem: { kind: 'revision-damaged', hash: HASH },
  })
})

test('a revision that nobody froze is not found', async () => {
  const store = await openedStore(emptyFolder())
  expect(store.read((from) => revision(from, 'a', HASH))).toMatchObject({ ok: false })
})
