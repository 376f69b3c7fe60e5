import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setStatus } from '#main/store/drafts.ts'
import type { Store } from '#main/store/open.ts'
import { NO_FILTER, type QueueView, queuePage, statusCounts } from '#main/store/queue.ts'
import { type DraftStatus, draftStatusSchema } from '#shared/workflow/status.ts'
import { contentOf, putDraft } from './draft-rows.ts'
import { emptyFolder, must, NOON, openedStore } from './place.ts'

const bySubmission = (statuses: readonly DraftStatus[]): QueueView => ({
  statuses,
  dueBy: null,
  order: 'oldest',
})

const STATUSES = draftStatusSchema.options

/** Forty drafts, several of the same moment, in statuses that go round. */
async function fullStore(): Promise<Store> {
  const store = await openedStore(emptyFolder())
  must(
    store.write((to) => {
      for (let at = 0; at < 40; at += 1) {
        const id = `d${String(at).padStart(2, '0')}`
        putDraft(to, id, contentOf(`Naskah ke-${at} tentang 100% kerja_sama`))
        setStatus(to, id, STATUSES[at % STATUSES.length] ?? 'submitted', NOON)
      }
    }),
  )
  const age = "update draft set submitted_at = '2026-03-' || (10 + (rowid * 7) % 5)"
  store.connections.writing.exec(age)
  return store
}

function allPages(store: Store, statuses: readonly DraftStatus[], limit: number) {
  const rows = []
  let cursor: string | null = null
  do {
    const page = must(
      store.read((from) => queuePage(from, bySubmission(statuses), NO_FILTER, cursor, limit)),
    )
    expect(page.rows.length).toBeLessThanOrEqual(limit)
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor !== null)
  return rows
}

test('pages of any size hold each draft of the statuses once, oldest first', async () => {
  const store = await fullStore()
  fc.assert(
    fc.property(fc.subarray([...STATUSES]), fc.integer({ min: 1, max: 50 }), (statuses, limit) => {
      const rows = allPages(store, statuses, limit)
      const wanted = store.connections.reading
        .prepare(
          `select id from draft where status in (select value from json_each(?))
           order by submitted_at, id`,
        )
        .pluck()
        .all(JSON.stringify(statuses))
      expect(rows.map(({ id }) => id)).toEqual(wanted)
    }),
    { numRuns: 60 },
  )
})

test('the counts add up to the drafts', async () => {
  const store = await fullStore()
  const counts = must(store.read(statusCounts))
  expect([...counts.values()].reduce((sum, drafts) => sum + drafts)).toBe(40)
})

test.each(['', 'rusak', Buffer.from('[]').toString('base64url')])(
  'the cursor "%s" that no page gave is a bad request',
  async (cursor) => {
    const store = await fullStore()
    expect(
      store.read((from) => queuePage(from, bySubmission(STATUSES), NO_FILTER, cursor, 10)),
    ).toEqual({
      ok: false,
      problem: { kind: 'bad-request', where: 'cursor' },
    })
  },
)

test('drafts on hold are listed by their day, and are among those to review from then on', async () => {
  const store = await openedStore(emptyFolder())
  const days = [null, '2026-03-09T01:00:00.000Z', '2026-03-05T01:00:00.000Z', null]
  must(
    store.write((to) => {
      for (const [at, day] of days.entries()) {
        putDraft(to, `h${at}`, contentOf(`Naskah tunda ${at}`))
        setStatus(to, `h${at}`, 'on-hold', NOON, day)
      }
      putDraft(to, 'r', contentOf('Naskah baru'))
    }),
  )
  const walk = (view: QueueView) => {
    const ids: string[] = []
    for (let cursor: string | null = null; ; ) {
      const page = must(store.read((from) => queuePage(from, view, NO_FILTER, cursor, 1)))
      ids.push(...page.rows.map(({ id }) => id))
      if (page.next === null) return ids
      cursor = page.next
    }
  }
  expect(walk({ statuses: ['on-hold'], dueBy: null, order: 'deadline' })).toEqual([
    'h2',
    'h1',
    'h0',
    'h3',
  ])
  const review = (dueBy: string) =>
    walk({ statuses: ['submitted', 'in-review'], dueBy, order: 'oldest' }).toSorted()
  expect(review('2026-03-05T00:59:59.999Z')).toEqual(['r'])
  expect(review('2026-03-05T01:00:00.000Z')).toEqual(['h2', 'r'])
  expect(review('2026-03-10T00:00:00.000Z')).toEqual(['h1', 'h2', 'r'])
})
