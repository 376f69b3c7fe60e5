import type { Migration } from './migration.ts'

/**
 * The writer's new versions of a draft, each with what arrived and what it is held against, and the
 * points of a letter that an editor found dealt with. The history of revisions learns two reasons; SQLite
 * changes no check of a table, so the table is made anew.
 */
export const resubmissions: Migration = {
  version: 170,
  name: 'resubmissions',
  sql: `
    create table resubmission (
      draft_id text not null references draft (id),
      seq integer not null,
      source_id text not null unique references source (id),
      submitted_hash text not null,
      revision_hash text not null,
      decision_id text references decision (id),
      at text not null,
      by text not null,
      primary key (draft_id, seq),
      foreign key (draft_id, submitted_hash) references revision (draft_id, hash),
      foreign key (draft_id, revision_hash) references revision (draft_id, hash)
    ) strict;
    create trigger resubmission_is_final before update on resubmission
      begin select raise(abort, 'a resubmission is never changed'); end;
    create trigger resubmission_is_kept before delete on resubmission
      begin select raise(abort, 'a resubmission is never deleted'); end;

    create table point_tick (
      draft_id text not null references draft (id),
      decision_id text not null references decision (id),
      point text not null,
      at text not null,
      by text not null,
      primary key (decision_id, point)
    ) strict;

    create table revision_mark_next (
      draft_id text not null,
      seq integer not null,
      hash text not null,
      why text not null check (why in (
        'imported', 'decided', 'saved', 'left', 'before-restore', 'restored',
        'before-resubmission', 'resubmitted'
      )),
      decision text check (decision is null or why = 'decided'),
      restored integer check (restored is null or why = 'restored'),
      note text not null,
      kept integer,
      added integer,
      removed integer,
      at text not null,
      by text not null,
      primary key (draft_id, seq),
      foreign key (draft_id, hash) references revision (draft_id, hash)
    ) strict;
    insert into revision_mark_next select * from revision_mark;
    drop table revision_mark;
    alter table revision_mark_next rename to revision_mark;
    create trigger revision_mark_is_final before update on revision_mark
      begin select raise(abort, 'a mark of a revision is never changed'); end;
    create trigger revision_mark_is_kept before delete on revision_mark
      begin select raise(abort, 'a mark of a revision is never deleted'); end;
  `,
}
