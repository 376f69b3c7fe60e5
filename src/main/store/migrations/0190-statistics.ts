import type { Migration } from './migration.ts'

const ANSWERS = `('approve', 'request-changes', 'reject', 'reject-may-return')`
const FINDING_ANSWERS = `('finding-fixed', 'finding-accepted', 'finding-dismissed')`

/** Of every decision, or of those that an `and` behind it picks. */
const MEASURED = `
  select decision.action, decision.at, decision.id,
    iif(
      decision.action in ${ANSWERS}
        and not exists (
          select 1 from decision as earlier
          where earlier.draft_id = decision.draft_id and earlier.rowid < decision.rowid
            and earlier.action in ${ANSWERS}
        ),
      max(0, unixepoch(decision.at) - unixepoch(draft.submitted_at)),
      null
    )
  from decision join draft on draft.id = decision.draft_id
  where true`

const NOTED = `
  select note.value ->> 'reason', decision.action, decision.at, decision.id
  from letter
    join decision on decision.id = letter.decision_id
    join json_each(letter.notes_json) as note
  where note.value ->> 'reason' is not null`

const AI_MADE = `bullet.origin in ('imported-ai', 'model')`

/** In the order in which they were taken, so that the newest approval of a draft is the one that stays. */
const APPROVED = `
  select decision.draft_id, decision.at,
    (
      select count(distinct bullet.id)
      from summary_version join bullet on bullet.version_id = summary_version.id
      where summary_version.draft_id = decision.draft_id
        and summary_version.at <= decision.at and ${AI_MADE}
    ),
    (
      select count(*) from bullet
      where bullet.version_id = decision.version_id and ${AI_MADE} and bullet.edited_by is null
    ),
    (
      select count(*) from bullet
      where bullet.version_id = decision.version_id and ${AI_MADE} and bullet.edited_by is not null
    )
  from decision where decision.action = 'approve'`

/**
 * What the statistics count, measured once when it is done: a decision is final, and so is what can be
 * said of it. A page of statistics would otherwise walk every version of every summary, and sort every
 * act of the trail.
 *
 * `waited` is the time in s from the submission to the first answer that a writer got. Bullets are those
 * that AI made and an editor had before them in any version until the newest approval of the draft, and
 * how many of them the approved summary has as they were, or with words changed by hand.
 */
export const statistics: Migration = {
  version: 190,
  name: 'statistics',
  sql: `
    create table decision_measure (
      action text not null,
      at text not null,
      decision_id text not null references decision (id),
      waited integer,
      primary key (action, at, decision_id)
    ) strict, without rowid;
    create index decision_waited on decision_measure (at, waited) where waited is not null;

    create table decision_reason (
      reason text not null,
      action text not null,
      at text not null,
      decision_id text not null references decision (id),
      primary key (reason, action, at, decision_id)
    ) strict, without rowid;

    create table approved_bullets (
      draft_id text primary key references draft (id),
      at text not null,
      ai_made integer not null,
      as_they_were integer not null,
      edited integer not null
    ) strict;
    create index approved_bullets_by_time on approved_bullets (at, ai_made, as_they_were, edited);

    create table finding_answer (
      check_id text not null,
      action text not null,
      at text not null,
      seq integer not null references audit_event (seq),
      primary key (check_id, action, at, seq)
    ) strict, without rowid;

    create trigger decision_is_measured after insert on decision begin
      insert into decision_measure ${MEASURED} and decision.id = new.id;
      insert or ignore into decision_reason
        select value, new.action, new.at, new.id from json_each(new.reasons_json);
      insert or replace into approved_bullets ${APPROVED} and decision.id = new.id;
    end;
    create trigger letter_gives_reasons after insert on letter begin
      insert or ignore into decision_reason ${NOTED} and letter.decision_id = new.decision_id;
    end;
    create trigger finding_is_answered after insert on audit_event
    when new.action in ${FINDING_ANSWERS} begin
      insert into finding_answer values
        (new.details_json ->> 'check', new.action, new.at, new.seq);
    end;

    insert into decision_measure ${MEASURED};
    insert or ignore into decision_reason
      select value, action, at, decision.id from decision join json_each(reasons_json);
    insert or ignore into decision_reason ${NOTED};
    insert or replace into approved_bullets ${APPROVED} order by decision.rowid;
    insert into finding_answer
      select details_json ->> 'check', action, at, seq from audit_event
      where action in ${FINDING_ANSWERS};
  `,
}
