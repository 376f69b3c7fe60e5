import type { Migration } from './migration.ts'

/** Whose task a draft is, one line a draft; one whose time has run out stays until the next comes. */
export const holders: Migration = {
  version: 250,
  name: 'holders',
  sql: `
    create table holder (
      draft_id text primary key references draft (id),
      editor_id text not null references editor (id),
      since text not null,
      until text not null,
      by text not null,
      word text not null
    ) strict;
    create index holder_by_editor on holder (editor_id, until);
  `,
}
