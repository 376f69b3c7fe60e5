import { expect, test } from 'vitest'
import { schemaAt } from './schema.ts'

test.each(['by', 'action'])(
  'the lines of one %s are found along an index, the newest first',
  (column) => {
    const db = schemaAt(290)
    const plan = db
      .prepare<[], { readonly detail: string }>(
        `explain query plan select seq from audit_event where ${column} = 'x' order by seq desc limit 100`,
      )
      .all()
    expect(plan.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/^SEARCH audit_event USING COVERING INDEX audit_event_by_/u),
    ])
  },
)
