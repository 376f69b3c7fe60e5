import type { Migration } from './migration.ts'

/**
 * What waits for whom: until when a draft is put off, and who has one open right now. A lease is no part
 * of the record: it ends with its window.
 */
export const waiting: Migration = {
  version: 181,
  name: 'waiting',
  sql: `
    alter table decision add column until text;
    alter table draft add column held_until text;
    create index draft_by_held_until on draft (held_until) where held_until is not null;

    create table lease (
      draft_id text primary key references draft (id),
      page text not null,
      editor text not null,
      since text not null,
      beat text not null,
      process integer not null
    ) strict;
  `,
}
