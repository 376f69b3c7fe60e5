import type { Migration } from './migration.ts'

/** Versions of summaries with their bullets, and which one counts. */
export const summaries: Migration = {
  version: 30,
  name: 'summaries',
  sql: `
    create table summary_version (
      id text primary key,
      draft_id text not null references draft (id),
      line integer not null,
      seq integer not null,
      parent text references summary_version (id),
      method text not null,
      line_method text not null,
      content_hash text not null,
      at text not null,
      by text not null,
      unique (draft_id, line, seq)
    ) strict;
    create trigger summary_version_is_final before update on summary_version
      begin select raise(abort, 'a summary version is never changed'); end;
    create trigger summary_version_is_kept before delete on summary_version
      begin select raise(abort, 'a summary version is never deleted'); end;

    create table bullet (
      version_id text not null references summary_version (id),
      position integer not null,
      id text not null,
      heading text not null,
      text text not null,
      glued integer not null check (glued in (0, 1)),
      origin text not null,
      edited_by text,
      locked integer not null check (locked in (0, 1)),
      primary key (version_id, position),
      unique (version_id, id)
    ) strict;
    create trigger bullet_is_final before update on bullet
      begin select raise(abort, 'a bullet of a version is never changed'); end;
    create trigger bullet_is_kept before delete on bullet
      begin select raise(abort, 'a bullet of a version is never deleted'); end;

    alter table draft add column current_version text references summary_version (id);
  `,
}
