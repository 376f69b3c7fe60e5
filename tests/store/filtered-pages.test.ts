import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setStatus } from '#main/store/drafts.ts'
import { NO_FILTER, queuePage } from '#main/store/queue.ts'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { queueOrderSchema } from '#shared/search/order.ts'
import type { Filter } from '#shared/search/query.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'
import { storeOf } from './draft-rows.ts'
import { must, NOON } from './place.ts'

const STATUSES = draftStatusSchema.options
const IDS = Array.from({ length: 40 }, (_, at) => `d${String(at).padStart(2, '0')}`)

/** Drafts of every status, day and number of blockers, mixed. */
async function mixedStore() {
  const store = await storeOf(IDS, ['Made Ayu', 'Sekar Nirmala', 'Galih Atmaja'])
  const change = store.connections.writing.prepare(
    'update draft set submitted_at = ?, blockers = ? where id = ?',
  )
  for (const [at, id] of IDS.entries()) {
    const status = STATUSES[at % STATUSES.length] ?? 'submitted'
    const until = status === 'on-hold' ? `2026-04-0${1 + (at % 3)}T00:00:00.000Z` : null
    must(store.write((to) => setStatus(to, id, status, NOON, until)))
    change.run(`2026-03-0${1 + (at % 7)}T08:00:00.000Z`, (at * 3) % 5, id)
  }
  return store
}

const isExcluded = fc.boolean()
const blockers = fc.record({
  kind: fc.constant('blockers' as const),
  least: fc.option(fc.integer({ min: 0, max: 4 })),
  most: fc.option(fc.integer({ min: 0, max: 4 })),
  isExcluded,
})
const day = fc.option(fc.integer({ min: 1, max: 7 }).map((number) => `2026-03-0${number}`))
const date = fc.record({ kind: fc.constant('date' as const), from: day, to: day, isExcluded })

const passes = (row: DraftRow, filter: Filter): boolean => {
  const isWithin =
    filter.kind === 'blockers'
      ? row.blockers >= (filter.least ?? 0) && row.blockers <= (filter.most ?? 9)
      : filter.kind === 'date' &&
        row.submittedAt.slice(0, 10) >= (filter.from ?? '') &&
        row.submittedAt.slice(0, 10) <= (filter.to ?? '9')
  return isWithin !== filter.isExcluded
}

test('pages of a filtered view hold what passes every filter, once and in order, whatever was asked before', async () => {
  const store = await mixedStore()
  fc.assert(
    fc.property(
      fc.array(fc.oneof(blockers, date), { maxLength: 3 }),
      fc.subarray([...STATUSES], { minLength: 1 }),
      fc.constantFrom(null, '2026-04-02T00:00:00.000Z'),
      fc.constantFrom(...queueOrderSchema.options),
      fc.integer({ min: 1, max: 15 }),
      (filters, statuses, dueBy, order, limit) => {
        const walk = (wanted: readonly Filter[]) => {
          const rows: DraftRow[] = []
          let cursor: string | null = null
          do {
            const page = must(
              store.read((from) =>
                queuePage(
                  from,
                  // Held drafts are in the view by their day or by their status, not by both.
                  { statuses, dueBy: statuses.includes('on-hold') ? null : dueBy, order },
                  { ...NO_FILTER, filters: wanted, now: NOON },
                  cursor,
                  limit,
                ),
              ),
            )
            rows.push(...page.rows)
            cursor = page.next
          } while (cursor !== null)
          return rows
        }
        const passing = walk([]).filter((row) => filters.every((filter) => passes(row, filter)))
        expect(walk(filters)).toEqual(passing)
      },
    ),
    { numRuns: 150 },
  )
})
