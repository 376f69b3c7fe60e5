import type { Migration } from './migration.ts'

const ANSWERS = `('approve', 'request-changes', 'reject', 'reject-may-return')`
const AI_MADE = `bullet.origin in ('imported-ai', 'model')`

/** Of every decision, or of those that a `where` behind it picks. */
const MEASURED = `
  select decision.at, decision.id, decision.draft_id, decision.action,
    iif(
      decision.action in ${ANSWERS}
        and not exists (
          select 1 from decision as earlier
          where earlier.draft_id = decision.draft_id and earlier.rowid < decision.rowid
            and earlier.action in ${ANSWERS}
        ),
      max(0, unixepoch(decision.at) - unixepoch(draft.submitted_at)),
      null
    ),
    iif(decision.action = 'approve', (
      select count(distinct bullet.id)
      from summary_version join bullet on bullet.version_id = summary_version.id
      where summary_version.draft_id = decision.draft_id
        and summary_version.at <= decision.at and ${AI_MADE}
    ), 0),
    iif(decision.action = 'approve', (
      select count(*) from bullet
      where bullet.version_id = decision.version_id and ${AI_MADE} and bullet.edited_by is null
    ), 0),
    iif(decision.action = 'approve', (
      select count(*) from bullet
      where bullet.version_id = decision.version_id and ${AI_MADE} and bullet.edited_by is not null
    ), 0)
  from decision join draft on draft.id = decision.draft_id`

const NOTED = `
  select decision.at, decision.id, note.value ->> 'reason', decision.action
  from letter
    join decision on decision.id = letter.decision_id
    join json_each(letter.notes_json) as note
  where note.value ->> 'reason' is not null`

/**
 * What the statistics count, measured once when it is done: a decision is final, and so is what can be
 * said of it. Without these tables a page of statistics would walk every version of every summary.
 *
 * `waited` is the time in s from the submission to the first answer that a writer got. The bullets are
 * those of an approval: what AI made and an editor had before them in any version until then, and how
 * many of them the approved summary has as they were, or with words changed by hand.
 */
export const statistics: Migration = {
  version: 190,
  name: 'statistics',
  sql: `
    create table decision_measure (
      at text not null,
      decision_id text not null unique references decision (id),
      draft_id text not null,
      action text not null,
      waited integer,
      ai_bullets integer not null,
      ai_as_they_were integer not null,
      ai_edited integer not null,
      primary key (at, decision_id)
    ) strict, without rowid;

    create table decision_reason (
      at text not null,
      decision_id text not null references decision (id),
      reason text not null,
      action text not null,
      primary key (at, decision_id, reason)
    ) strict, without rowid;

    create trigger decision_is_measured after insert on decision begin
      insert into decision_measure ${MEASURED} where decision.id = new.id;
      insert or ignore into decision_reason
        select new.at, new.id, value, new.action from json_each(new.reasons_json);
    end;
    create trigger letter_gives_reasons after insert on letter begin
      insert or ignore into decision_reason ${NOTED} and letter.decision_id = new.decision_id;
    end;

    insert into decision_measure ${MEASURED};
    insert or ignore into decision_reason
      select at, decision.id, value, action from decision join json_each(reasons_json);
    insert or ignore into decision_reason ${NOTED};

    create index audit_event_answers on audit_event (at, action, details_json ->> 'check')
      where action in ('finding-fixed', 'finding-accepted', 'finding-dismissed');
  `,
}
