import type { Migration } from './migration.ts'

/**
 * The history of a draft's revisions: each mark names a frozen content and says who kept it, when and
 * why. The same content can be marked again, as when it is restored. Of marks from before this step
 * the size of the change is not known.
 */
export const revisionMarks: Migration = {
  version: 120,
  name: 'revision-marks',
  sql: `
    create table revision_mark (
      draft_id text not null,
      seq integer not null,
      hash text not null,
      why text not null check
        (why in ('imported', 'decided', 'saved', 'left', 'before-restore', 'restored')),
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
    create trigger revision_mark_is_final before update on revision_mark
      begin select raise(abort, 'a mark of a revision is never changed'); end;
    create trigger revision_mark_is_kept before delete on revision_mark
      begin select raise(abort, 'a mark of a revision is never deleted'); end;

    insert into revision_mark
      select draft_id, row_number() over (partition by draft_id order by place, at, seq), hash, why,
        decision, null, '', null, null, null, at, by
      from (
        select r.draft_id, 0 as place, 0 as seq, r.hash, 'imported' as why, null as decision, r.at, r.by
        from revision r join draft d on d.id = r.draft_id and d.submitted_hash = r.hash
        union all
        select draft_id, 1, rowid, revision_hash, 'decided', action, at, by from decision
      );
  `,
}
