import type { Migration } from './migration.ts'

/** Writers, what they sent, and the drafts made of it. */
export const drafts: Migration = {
  version: 10,
  name: 'drafts',
  sql: `
    create table writer (
      id text primary key,
      name text not null unique
    ) strict;

    create table source (
      id text primary key,
      sha256 text not null,
      name text not null,
      media_type text not null,
      size integer not null,
      bytes blob not null,
      stripped_json text not null,
      at text not null
    ) strict;
    create index source_sha256 on source (sha256);
    create trigger source_is_final before update on source
      begin select raise(abort, 'a source is never changed'); end;
    create trigger source_is_kept before delete on source
      begin select raise(abort, 'a source is never deleted'); end;

    create table draft (
      id text primary key,
      writer_id text not null references writer (id),
      source_id text not null unique references source (id),
      title text not null,
      opening text not null,
      status text not null,
      submitted_at text not null,
      updated_at text not null,
      words integer not null,
      blockers integer not null,
      warnings integer not null,
      submitted_hash text not null
    ) strict;
    create index draft_by_status on draft (status, submitted_at, id);
    create index draft_by_age on draft (submitted_at, id);
    create index draft_by_writer on draft (writer_id);

    create table status_count (
      status text primary key,
      drafts integer not null
    ) strict;
    create trigger draft_is_counted after insert on draft begin
      insert into status_count values (new.status, 1)
        on conflict (status) do update set drafts = drafts + 1;
    end;
    create trigger draft_is_recounted after update of status on draft begin
      update status_count set drafts = drafts - 1 where status = old.status;
      insert into status_count values (new.status, 1)
        on conflict (status) do update set drafts = drafts + 1;
    end;
    create trigger draft_is_uncounted after delete on draft begin
      update status_count set drafts = drafts - 1 where status = old.status;
    end;
  `,
}
