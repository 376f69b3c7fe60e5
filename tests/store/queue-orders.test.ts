import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setStatus } from '#main/store/drafts.ts'
import { NOBODY } from '#main/store/looks.ts'
import type { Store } from '#main/store/open.ts'
import { NO_FILTER, pageAmong, queueCount, queuePage } from '#main/store/queue.ts'
import { inOrder } from '#main/store/queue-order.ts'
import type { QueueOrder } from '#shared/search/order.ts'
import { queueOrderSchema } from '#shared/search/order.ts'
import { type DraftStatus, draftStatusSchema } from '#shared/workflow/status.ts'
import { storeOf } from './draft-rows.ts'
import { must, NOON } from './place.ts'

const STATUSES = draftStatusSchema.options
const ORDERS = queueOrderSchema.options
const DRAFTS = 24
const idOf = (at: number): string => `d${String(at).padStart(2, '0')}`
const IDS = Array.from({ length: DRAFTS }, (_, at) => idOf(at))
const WRITERS = ['', 'Made Ayu', 'Sekar Nirmala', 'Galih Atmaja']

const fullStore = (): Promise<Store> => storeOf(IDS, WRITERS)

type Change =
  | {
      readonly kind: 'status'
      readonly at: number
      readonly status: DraftStatus
      readonly day: number
    }
  | { readonly kind: 'blockers'; readonly at: number; readonly blockers: number }
  | { readonly kind: 'age'; readonly at: number; readonly day: number }

const at = fc.nat({ max: DRAFTS - 1 })
const day = fc.integer({ min: 1, max: 5 })
const someChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    at,
    status: fc.constantFrom(...STATUSES),
    day,
  }),
  fc.record({ kind: fc.constant('blockers' as const), at, blockers: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constant('age' as const), at, day }),
)

function apply(store: Store, change: Change): void {
  const id = idOf(change.at)
  const { writing } = store.connections
  switch (change.kind) {
    case 'status': {
      const { status } = change
      const until = status === 'on-hold' ? `2026-04-0${change.day}T00:00:00.000Z` : null
      must(store.write((to) => setStatus(to, id, status, NOON, until)))
      return
    }
    case 'blockers':
      writing.prepare('update draft set blockers = ? where id = ?').run(change.blockers, id)
      return
    case 'age': {
      const submitted = `2026-03-0${change.day}T00:00:00.000Z`
      writing.prepare('update draft set submitted_at = ? where id = ?').run(submitted, id)
    }
  }
}

const viewOf = (order: QueueOrder) => ({ statuses: STATUSES, dueBy: null, order })

const page = (store: Store, order: QueueOrder, cursor: string | null, limit: number) =>
  must(store.read((from) => queuePage(from, viewOf(order), NO_FILTER, cursor, limit)))

const writerOf = (id: string): string | undefined => WRITERS[Number(id.slice(1)) % WRITERS.length]

test('a draft that stays what it is is listed once in every order, whatever becomes of the others', async () => {
  const store = await fullStore()
  fc.assert(
    fc.property(
      fc.constantFrom(...ORDERS),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.array(someChange, { maxLength: 3 }), { maxLength: 6 }),
      (order, limit, changes) => {
        const listed: string[] = []
        let cursor: string | null = null
        let turn = 0
        do {
          const { rows, next } = page(store, order, cursor, limit)
          listed.push(...rows.map(({ id }) => id))
          for (const change of changes[turn] ?? []) apply(store, change)
          turn += 1
          cursor = next
        } while (cursor !== null)
        // What was changed and changed back may have been listed in between.
        const touched = new Set(changes.flat().map((change) => idOf(change.at)))
        const theirs = new Set([...touched].map(writerOf))
        const stayed = IDS.filter(
          (id) => !touched.has(id) && (order !== 'record' || !theirs.has(writerOf(id))),
        )
        for (const id of stayed) expect(listed.filter((one) => one === id)).toEqual([id])
      },
    ),
    { numRuns: 25 },
  )
})

test('every order lists all drafts in it, and those that were found in the same', async () => {
  const store = await fullStore()
  fc.assert(
    fc.property(
      fc.array(someChange, { maxLength: 30 }),
      fc.constantFrom(...ORDERS),
      fc.integer({ min: 1, max: 30 }),
      fc.subarray(IDS),
      (changes, order, limit, some) => {
        for (const change of changes) apply(store, change)
        const walk = (next: (cursor: string | null) => ReturnType<typeof page>) => {
          const rows = []
          let cursor: string | null = null
          do {
            const found = next(cursor)
            rows.push(...found.rows)
            cursor = found.next
          } while (cursor !== null)
          return rows
        }
        const all = walk((cursor) => page(store, order, cursor, limit))
        expect(all.map(({ id }) => id).toSorted()).toEqual(IDS)
        expect(all).toEqual(all.toSorted(inOrder(order)))
        const chosen = all.filter(({ id }) => some.includes(id))
        const among = walk((cursor) =>
          must(
            store.read((from) =>
              pageAmong(from, chosen.toReversed(), order, cursor, limit, NOBODY),
            ),
          ),
        )
        expect(among).toEqual(chosen)
      },
    ),
    { numRuns: 20 },
  )
})

test('what stands of a writer is what became of the drafts, and the unnamed one has no record', async () => {
  const store = await fullStore()
  fc.assert(
    fc.property(fc.array(someChange, { minLength: 1, maxLength: 12 }), (changes) => {
      for (const change of changes) apply(store, change)
      const rows = page(store, 'record', null, DRAFTS).rows
      for (const row of rows) {
        const own = rows.filter(({ writer }) => writer === row.writer).map(({ status }) => status)
        const approved = own.filter((one) => ['approved', 'published'].includes(one)).length
        const rejected = own.filter((one) => one.startsWith('rejected')).length
        const decided = approved + rejected
        expect([row.writerApproved, row.writerDecided]).toEqual([approved, decided])
        const share = Math.floor((100 * (approved + 1)) / (decided + 2))
        expect(row.writerRecord).toBe(row.writer === '' ? 50 : share)
      }
    }),
    { numRuns: 25 },
  )
})

test('a cursor of one order is no place in another', async () => {
  const store = await fullStore()
  const { next } = page(store, 'blockers', null, 5)
  expect(store.read((from) => queuePage(from, viewOf('record'), NO_FILTER, next, 5))).toEqual({
    ok: false,
    problem: { kind: 'bad-request', where: 'cursor' },
  })
})

test('what a filter lets through is counted over all statuses', async () => {
  const store = await fullStore()
  for (const [place, id] of IDS.entries()) {
    const { length } = STATUSES
    apply(store, {
      kind: 'status',
      at: place,
      status: STATUSES[place % length] ?? 'submitted',
      day: 1,
    })
    apply(store, { kind: 'blockers', at: Number(id.slice(1)), blockers: place < 4 ? 4 : place % 3 })
  }
  const count = (least: number | null, most: number | null) =>
    must(
      store.read((from) =>
        queueCount(
          from,
          { statuses: STATUSES, dueBy: null },
          {
            ...NO_FILTER,
            filters: [{ kind: 'blockers', least, most, isExcluded: false }],
            now: NOON,
          },
        ),
      ),
    )
  expect(count(0, 0)).toEqual({ count: 6, isMore: false })
  expect(count(1, null)).toEqual({ count: 18, isMore: false })
  expect(count(2, 2)).toEqual({ count: 7, isMore: false })
  expect(count(3, null)).toEqual({ count: 4, isMore: false })
  expect(count(4, 9)).toEqual({ count: 4, isMore: false })
})
