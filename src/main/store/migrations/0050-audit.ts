import type { Migration } from './migration.ts'

/**
 * The audit trail. `autoincrement` remembers the highest number that was ever given
 * (sqlite.org/autoinc.html), so cutting off the end of the trail shows.
 */
export const audit: Migration = {
  version: 50,
  name: 'audit',
  sql: `
    create table audit_event (
      seq integer primary key autoincrement,
      at text not null,
      by text not null,
      draft_id text references draft (id),
      action text not null,
      details_json text not null,
      previous text not null,
      hash text not null
    ) strict;
    create index audit_event_by_draft on audit_event (draft_id, seq);
    create trigger audit_event_is_final before update on audit_event
      begin select raise(abort, 'the audit trail is never changed'); end;
    create trigger audit_event_is_kept before delete on audit_event
      begin select raise(abort, 'the audit trail is never shortened'); end;
  `,
}
