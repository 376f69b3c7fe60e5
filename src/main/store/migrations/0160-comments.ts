import type { Migration } from './migration.ts'

/**
 * What editors say to each other about the text. The anchor is brought up to date with the working
 * copy; a deleted comment keeps its words, so that the deletion can be taken back.
 */
export const comments: Migration = {
  version: 160,
  name: 'comments',
  sql: `
    create table comment_thread (
      id text primary key,
      draft_id text not null references draft (id),
      anchor_json text not null,
      resolved_by text,
      resolved_at text,
      check ((resolved_by is null) = (resolved_at is null))
    ) strict;
    create index comment_thread_of_draft on comment_thread (draft_id);
    create trigger comment_thread_is_kept before delete on comment_thread
      begin select raise(abort, 'a comment is never lost'); end;

    create table comment (
      seq integer primary key,
      id text not null unique,
      thread_id text not null references comment_thread (id),
      words text not null,
      at text not null,
      by text not null,
      edited_at text,
      deleted_at text
    ) strict;
    create index comment_of_thread on comment (thread_id);
    create trigger comment_is_kept before delete on comment
      begin select raise(abort, 'a comment is never lost'); end;
  `,
}
