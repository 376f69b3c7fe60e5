import { expect, test } from 'vitest'
import { schemaAt } from './schema.ts'

test('drafts that were typed in since a time are found in the index alone', () => {
  const db = schemaAt(300)
  const plan = db
    .prepare(
      "explain query plan select draft_id from journal where seq > 1 and at >= '2026-03-02T08:00:00.000Z'",
    )
    .all()
  expect(JSON.stringify(plan)).toContain('COVERING INDEX journal_typed')
})
