import type { Migration } from './migration.ts'

/** Until when a batch rests because its provider asked for it. */
export const batchRests: Migration = {
  version: 270,
  name: 'batch-rests',
  sql: 'alter table batch add column rests_until text;',
}
