import type { Migration } from './migration.ts'

/** What a person chose on this machine. */
export const settings: Migration = {
  version: 60,
  name: 'settings',
  sql: `
    create table setting (
      key text primary key,
      value_json text not null
    ) strict;
  `,
}
