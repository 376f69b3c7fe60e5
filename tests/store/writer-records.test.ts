import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setStatus } from '#main/store/drafts.ts'
import { NOBODY } from '#main/store/looks.ts'
import type { Store } from '#main/store/open.ts'
import { NO_FILTER, pageAmong, type QueueView, queuePage } from '#main/store/queue.ts'
import { keepRecord, writersAhead } from '#main/store/writer-records.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'
import { storeOf } from './draft-rows.ts'
import { must, NOON } from './place.ts'

const STATUSES = draftStatusSchema.options
const WRITERS = ['', 'Made Ayu', 'Sekar Nirmala', 'Galih Atmaja', 'Ratna Dewi']
const IDS = Array.from({ length: 30 }, (_, at) => `d${String(at).padStart(2, '0')}`)
/** The record is what they are ordered by, whenever they came. */
const FOUND = IDS.map((id) => ({ id, submittedAt: NOON }))

const fullStore = (): Promise<Store> => storeOf(IDS, WRITERS)

const decide = (store: Store, id: string, status: (typeof STATUSES)[number]) =>
  must(store.write((to) => setStatus(to, id, status, NOON, status === 'on-hold' ? NOON : null)))

const keep = (store: Store, most: number): boolean => must(store.note((to) => keepRecord(to, most)))

const ALL = { statuses: STATUSES, dueBy: null, order: 'record' } as const
/** What is on hold is in it only by its day. */
const DUE = { ...ALL, statuses: ['submitted', 'approved', 'rejected'], dueBy: NOON } as const

/** Pages of a view by the record, with what is done before each. */
function listed(
  store: Store,
  view: QueueView,
  limit: number,
  before = (): unknown => null,
): readonly string[] {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    before()
    const page = must(store.read((from) => queuePage(from, view, NO_FILTER, cursor, limit)))
    ids.push(...page.rows.map(({ id }) => id))
    cursor = page.next
    // A draft that is listed twice is no reason to go on for ever.
  } while (cursor !== null && ids.length <= IDS.length)
  return ids
}

const at = fc.nat({ max: IDS.length - 1 })
const decisions = fc.array(fc.tuple(at, fc.constantFrom(...STATUSES)), { maxLength: 12 })

test('by the record drafts are listed the same while they follow it, and after', async () => {
  const store = await fullStore()
  fc.assert(
    fc.property(
      decisions,
      fc.constantFrom<QueueView>(ALL, DUE),
      fc.nat({ max: 6 }),
      fc.integer({ min: 1, max: 9 }),
      (some, view, steps, most) => {
        for (const [place, status] of some) decide(store, IDS[place] ?? '', status)
        for (let step = 0; step < steps; step += 1) keep(store, most)
        const during = listed(store, view, 30)
        // Some follow between one page and the next.
        expect(listed(store, view, most, () => keep(store, 2))).toEqual(during)
        const among = must(
          store.read((from) => pageAmong(from, FOUND, 'record', null, IDS.length, NOBODY)),
        ).rows.map(({ id }) => id)
        expect(among.filter((id) => during.includes(id))).toEqual(during)
        while (keep(store, most)) {}
        expect(must(store.read(writersAhead))).toEqual([])
        expect(listed(store, view, 30)).toEqual(during)
      },
    ),
    { numRuns: 40 },
  )
})

test('a decision leaves the other drafts of its writer alone, until they follow some at a time', async () => {
  const store = await fullStore()
  const { reading } = store.connections
  const kept = (): readonly unknown[] =>
    reading
      .prepare("select writer_record from draft where writer_id = 'writer Made Ayu'")
      .pluck()
      .all()
  const waiting = (record: number) => kept().filter((one) => one !== record).length
  decide(store, 'd01', 'approved')
  expect(kept()).toEqual(Array.from({ length: 6 }, () => 50))
  expect(must(store.read(writersAhead))).toEqual(['writer Made Ayu'])
  expect(keep(store, 4)).toBe(true)
  expect(waiting(66)).toBe(2)
  expect(keep(store, 4)).toBe(true)
  expect(waiting(66)).toBe(0)
  expect(keep(store, 4)).toBe(false)
})

test('who gave no name is not one writer, whose record could change', async () => {
  const store = await fullStore()
  decide(store, 'd00', 'approved')
  expect(must(store.read(writersAhead))).toEqual([])
})
