import type { Migration } from './migration.ts'

/**
 * Labels of a draft, with how many drafts have each. Work over many drafts may be an act of an editor (shared/many):
 * what it does, what it did to each draft, and which act it takes back. Its table is made anew, since the kinds
 * of work were fixed in it.
 */
export const tagsAndActs: Migration = {
  version: 251,
  name: 'tags-and-acts',
  sql: `
    create table draft_tag (
      draft_id text not null references draft (id),
      tag text not null,
      primary key (draft_id, tag)
    ) strict, without rowid;
    create index draft_tag_by_tag on draft_tag (tag, draft_id);

    create table tag_count (
      tag text primary key,
      drafts integer not null
    ) strict;
    create trigger draft_tag_is_counted after insert on draft_tag begin
      insert into tag_count values (new.tag, 1)
        on conflict (tag) do update set drafts = drafts + 1;
    end;
    create trigger draft_tag_is_uncounted after delete on draft_tag begin
      update tag_count set drafts = drafts - 1 where tag = old.tag;
      delete from tag_count where tag = old.tag and drafts = 0;
    end;

    create table batch_of_acts (
      seq integer primary key,
      id text not null unique,
      work text not null,
      provider_id text,
      status text not null check (status in ('running', 'paused', 'interrupted', 'cancelled', 'done')),
      parallel integer not null check (parallel between 1 and 8),
      beat text not null,
      at text not null,
      by text not null,
      plan_json text,
      takes_back text references batch_of_acts (id)
    ) strict;
    insert into batch_of_acts
      select seq, id, work, provider_id, status, parallel, beat, at, by, null, null from batch;
    create table batch_of_acts_item (
      batch_id text not null references batch_of_acts (id),
      position integer not null,
      draft_id text not null references draft (id),
      status text not null check (status in ('waiting', 'running', 'done', 'failed')),
      failure_json text,
      faulty integer not null default 0 check (faulty >= 0),
      editor_id text references editor (id),
      done_json text,
      primary key (batch_id, position)
    ) strict, without rowid;
    insert into batch_of_acts_item
      select batch_id, position, draft_id, status, failure_json, faulty, null, null from batch_item;
    drop table batch_item;
    drop table batch;
    alter table batch_of_acts rename to batch;
    alter table batch_of_acts_item rename to batch_item;
    create index batch_item_by_status on batch_item (batch_id, status, position);
    create index batch_that_takes_back on batch (takes_back) where takes_back is not null;
  `,
}
