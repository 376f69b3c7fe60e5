import type { Migration } from './migration.ts'

/**
 * What was typed since a door died was found by reading every draft: three seconds on a desk of 100,000
 * drafts whose files were not in memory, before its first page. A submission's first line is no typing.
 */
export const typedLines: Migration = {
  version: 300,
  name: 'typed-lines',
  sql: `
    create index journal_typed on journal (at, draft_id, seq) where seq > 1;
  `,
}
