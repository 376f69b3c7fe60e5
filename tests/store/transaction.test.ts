import { expect, test } from 'vitest'
import type { Store } from '#main/store/open.ts'
import { query } from '#main/store/query.ts'
import { refuse } from '#main/store/refusal.ts'
import { contentOf, putDraft } from './draft-rows.ts'
import { emptyFolder, must, openedStore } from './place.ts'

const writers = (store: Store): readonly string[] =>
  must(store.read((from) => from.all(query.selectFrom('writer').select('name')))).map(
    ({ name }) => name,
  )

test('a refusal leaves nothing of its transaction behind', async () => {
  const store = await openedStore(emptyFolder())
  const outcome = store.write((to) => {
    to.run(query.insertInto('writer').values({ id: 'w', name: 'Rani' }))
    return refuse({ kind: 'content-changed' })
  })
  expect(outcome).toEqual({ ok: false, problem: { kind: 'content-changed' } })
  expect(writers(store)).toEqual([])
})

test('a bug leaves nothing behind either, and stays a bug', async () => {
  const store = await openedStore(emptyFolder())
  const buggy = () =>
    store.write((to) => {
      to.run(query.insertInto('writer').values({ id: 'w', name: 'Rani' }))
      throw new TypeError('of our own making')
    })
  expect(buggy).toThrow(TypeError)
  expect(writers(store)).toEqual([])
})

test('a row that a rule of the schema refuses is a bug, not a problem to show', async () => {
  const store = await openedStore(emptyFolder())
  const twice = () =>
    store.write((to) => {
      for (const id of ['v', 'w']) to.run(query.insertInto('writer').values({ id, name: 'Rani' }))
    })
  expect(twice).toThrow('UNIQUE')
})

test('a disk that is full at any page names itself and takes nothing that was acknowledged', async () => {
  const store = await openedStore(emptyFolder())
  const { writing } = store.connections
  const acknowledged: string[] = []
  const used = Number(writing.pragma('page_count', { simple: true }))
  for (let room = 0; room < 40; room += 1) {
    writing.pragma(`max_page_count = ${used + room}`)
    for (let at = 0; at < 20; at += 1) {
      const id = `${room}-${at}`
      const outcome = store.write((to) => putDraft(to, id, contentOf(id, 'cabai '.repeat(400))))
      if (outcome.ok) acknowledged.push(id)
      else expect(outcome.problem).toEqual({ kind: 'store-full' })
      if (!outcome.ok) break
    }
  }
  const stored = store.connections.reading.prepare('select id from draft order by rowid').pluck()
  expect(stored.all()).toEqual(acknowledged)
  expect(acknowledged.length).toBeGreaterThan(3)
  expect(writing.pragma('integrity_check', { simple: true })).toBe('ok')
  writing.pragma('max_page_count = 1073741823')
  must(store.write((to) => putDraft(to, 'after')))
})

test('a store that became read-only says so', async () => {
  const store = await openedStore(emptyFolder())
  store.connections.writing.pragma('query_only = ON')
  expect(store.write((to) => putDraft(to, 'a'))).toEqual({
    ok: false,
    problem: { kind: 'store-read-only' },
  })
})
