import type { Migration } from './migration.ts'

/**
 * A decision on one draft of a writer changed all of them, each somewhere else in the store: with sixty drafts
 * that was most of what it cost, and with five thousand a second. From here on it only says that the record
 * is ahead of the drafts, which follow in the background; until then those are listed by the record itself.
 */
export const lateRecords: Migration = {
  version: 280,
  name: 'late-records',
  sql: `
    alter table writer add column record integer as (
      iif(name = '', 50, 100 * (approved + 1) / (decided + 2))
    ) virtual;
    alter table writer add column is_ahead integer not null default 0;
    create index writer_ahead on writer (id) where is_ahead = 1;
    drop trigger writer_has_other_record;
    create trigger writer_has_other_record after update of approved, decided on writer
    when new.record is not old.record begin
      update writer set is_ahead = 1 where id = new.id;
    end;
  `,
}
