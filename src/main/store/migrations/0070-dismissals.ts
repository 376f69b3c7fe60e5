import type { Migration } from './migration.ts'

/** Findings that an editor set aside, each with the reason. */
export const dismissals: Migration = {
  version: 70,
  name: 'dismissals',
  sql: `
    create table dismissal (
      draft_id text not null references draft (id),
      finding_key text not null,
      check_id text not null,
      reason text not null,
      at text not null,
      by text not null,
      primary key (draft_id, finding_key)
    ) strict;
  `,
}
