import type { Migration } from './migration.ts'

/**
 * By what a draft is found among those that read like it (near/marks.ts). `near_mark` is made to be walked by
 * mark; `marks` keeps the same ones together, so that a save writes only those that changed. A text that
 * was never read has the hash '': what was there before is read in small steps.
 */
export const near: Migration = {
  version: 220,
  name: 'near',
  sql: `
    create table near_text (
      number integer primary key,
      draft_id text not null unique references draft (id),
      hash text not null,
      marks blob not null
    ) strict;
    create index near_text_unread on near_text (number) where hash = '';
    create table near_mark (
      mark integer not null,
      number integer not null,
      primary key (mark, number)
    ) strict, without rowid;
    insert into near_text (draft_id, hash, marks) select id, '', x'' from draft order by submitted_at desc;
  `,
}
