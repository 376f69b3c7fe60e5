import type { Migration } from './migration.ts'

/** Background work over many drafts, item by item, so that it can be taken up where it was left. */
export const batches: Migration = {
  version: 110,
  name: 'batches',
  sql: `
    create table batch (
      seq integer primary key,
      id text not null unique,
      work text not null check (work in ('regenerate', 'check')),
      provider_id text,
      status text not null check (status in ('running', 'paused', 'interrupted', 'cancelled', 'done')),
      parallel integer not null check (parallel between 1 and 8),
      beat text not null,
      at text not null,
      by text not null
    ) strict;
    create table batch_item (
      batch_id text not null references batch (id),
      position integer not null,
      draft_id text not null references draft (id),
      status text not null check (status in ('waiting', 'running', 'done', 'failed')),
      failure_json text,
      primary key (batch_id, position)
    ) strict, without rowid;
    create index batch_item_by_status on batch_item (batch_id, status, position);
    create index candidate_waiting on candidate (draft_id) where status = 'waiting';
  `,
}
