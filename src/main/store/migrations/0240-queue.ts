import type { Migration } from './migration.ts'

const UNDECIDED = `('submitted', 'in-review', 'on-hold', 'changes-requested', 'resubmitted')`
export const APPROVED = `('approved', 'published')`
export const DECIDED = `('approved', 'published', 'rejected', 'rejected-may-return')`

/**
 * In %, by the rule of succession (Laplace, 1774): one draft that was approved says less than ninety of a
 * hundred, and a writer of whom nothing is known stands in the middle. So does who gave no name: that is
 * not one person.
 */
const record = (writer: string) =>
  `iif(${writer}.name = '', 50, 100 * (${writer}.approved + 1) / (${writer}.decided + 2))`

const AI_MADE = (version: string) => `exists (
  select 1 from bullet where version_id = ${version} and origin in ('imported-ai', 'model')
)`

/**
 * By what the queue is filtered and in what orders it is listed, each as a column of the narrow table that
 * triggers keep, with an index that leads through a status in that order.
 *
 * What goes from much to little is listed by the column with the other sign: a page that begins behind a
 * row is one step into an index only where all parts of the order go the same way.
 *
 * `near_pair` holds which drafts read like each other, found in the background; a pair stands in it twice.
 * `look` is up to which act and which line of its journal an editor knows a draft. It is no act, so it is in no trail.
 */
export const queue: Migration = {
  version: 240,
  name: 'queue',
  sql: `
    alter table writer add column approved integer not null default 0;
    alter table writer add column decided integer not null default 0;
    alter table draft add column category text not null default '';
    alter table draft add column category_key text not null default '';
    alter table draft add column resubmissions integer not null default 0;
    alter table draft add column has_ai integer not null default 0;
    alter table draft add column is_near integer not null default 0;
    alter table draft add column writer_record integer not null default 50;
    alter table draft add column deadline_key text as (coalesce(held_until, '9999')) virtual;
    alter table draft add column blockers_key integer as (-blockers) virtual;
    alter table draft add column record_key integer as (-writer_record) virtual;

    alter table near_text add column is_judged integer not null default 0;
    create table near_pair (
      draft_id text not null references draft (id),
      other_id text not null references draft (id),
      primary key (draft_id, other_id)
    ) strict, without rowid;
    create index near_pair_by_other on near_pair (other_id);

    create table look (
      editor_id text not null references editor (id),
      draft_id text not null references draft (id),
      seq integer not null,
      line integer not null,
      primary key (editor_id, draft_id)
    ) strict, without rowid;

    update writer set
      approved = (
        select count(*) from draft where writer_id = writer.id and status in ${APPROVED}
      ),
      decided = (
        select count(*) from draft where writer_id = writer.id and status in ${DECIDED}
      );
    update draft set
      resubmissions = (select count(*) from resubmission where draft_id = draft.id),
      has_ai = ${AI_MADE('draft.current_version')},
      writer_record = (select ${record('writer')} from writer where id = draft.writer_id);
    update near_text set is_judged = 1
      where (select status from draft where id = draft_id) not in ${UNDECIDED};

    create index draft_by_deadline on draft (status, deadline_key, submitted_at, id);
    create index draft_by_blockers on draft (status, blockers_key, submitted_at, id);
    create index draft_by_record on draft (status, record_key, submitted_at, id);
    create index draft_by_category on draft (category_key, status, submitted_at, id)
      where category_key <> '';
    create index draft_by_ai on draft (status, has_ai, submitted_at, id);
    create index draft_near on draft (status, submitted_at, id) where is_near = 1;
    create index draft_came_back on draft (status, submitted_at, id) where resubmissions > 0;
    create index near_text_to_judge on near_text (number) where is_judged = 0;

    create trigger draft_has_other_ai after update of current_version on draft
    when new.current_version is not old.current_version begin
      update draft set has_ai = ${AI_MADE('new.current_version')} where id = new.id;
    end;
    create trigger draft_comes_back after insert on resubmission begin
      update draft set resubmissions = resubmissions + 1 where id = new.draft_id;
    end;

    create trigger writer_gets_draft after insert on draft begin
      update writer set
        approved = approved + (new.status in ${APPROVED}),
        decided = decided + (new.status in ${DECIDED})
      where id = new.writer_id and new.status in ${DECIDED};
      update draft set
        writer_record = (select ${record('writer')} from writer where id = new.writer_id)
      where id = new.id;
    end;
    create trigger writer_gets_decision after update of status on draft
    when (new.status in ${DECIDED}) is not (old.status in ${DECIDED})
      or (new.status in ${APPROVED}) is not (old.status in ${APPROVED})
    begin
      update writer set
        approved = approved + (new.status in ${APPROVED}) - (old.status in ${APPROVED}),
        decided = decided + (new.status in ${DECIDED}) - (old.status in ${DECIDED})
      where id = new.writer_id;
    end;
    create trigger writer_loses_draft after delete on draft begin
      update writer set
        approved = approved - (old.status in ${APPROVED}),
        decided = decided - (old.status in ${DECIDED})
      where id = old.writer_id and old.status in ${DECIDED};
    end;
    create trigger writer_has_other_record after update of approved, decided on writer
    when ${record('new')} is not ${record('old')} begin
      update draft set writer_record = ${record('new')} where writer_id = new.id;
    end;

    create trigger near_text_is_other after update of hash on near_text
    when new.hash is not old.hash begin
      update near_text set is_judged = 0 where number = new.number;
    end;
    create trigger near_text_is_to_judge_again after update of status on draft
    when new.status in ${UNDECIDED} and old.status not in ${UNDECIDED} begin
      update near_text set is_judged = 0 where draft_id = new.id;
    end;
    create trigger near_is_answered after insert on dismissal
    when new.check_id = 'near-duplicate' begin
      update near_text set is_judged = 0 where draft_id = new.draft_id;
    end;
    create trigger near_is_asked_again after delete on dismissal
    when old.check_id = 'near-duplicate' begin
      update near_text set is_judged = 0 where draft_id = old.draft_id;
    end;
    create trigger draft_is_near after insert on near_pair begin
      update draft set is_near = 1 where id = new.draft_id;
    end;
    create trigger draft_is_near_no_more after delete on near_pair begin
      update draft set is_near = exists (
        select 1 from near_pair where draft_id = old.draft_id
      ) where id = old.draft_id;
    end;
  `,
}
