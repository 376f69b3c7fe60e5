import type { Migration } from './migration.ts'

/**
 * Files that arrive together, one row each, so that a run can be paused and taken up where it was left. A
 * file's state changes in the transaction that stores its draft: a desk that dies leaves it waiting or done.
 */
export const intakeRuns: Migration = {
  version: 260,
  name: 'intake-runs',
  sql: `
    create table intake_run (
      seq integer primary key,
      id text not null unique,
      origin text not null check (origin in ('disk', 'page', 'watched')),
      place text not null,
      status text not null
        check (status in ('listing', 'running', 'paused', 'interrupted', 'cancelled', 'done')),
      total integer not null,
      imported integer not null,
      doubled integer not null,
      refused integer not null,
      beat text not null,
      at text not null,
      by text not null
    ) strict;
    create table intake_file (
      run_id text not null references intake_run (id),
      position integer not null,
      path text,
      name text not null,
      size integer,
      modified real,
      sha256 text,
      state text not null check (state in ('waiting', 'imported', 'doubled', 'refused')),
      draft_id text references draft (id),
      problem_json text,
      primary key (run_id, position)
    ) strict, without rowid;
    create index intake_file_by_state on intake_file (run_id, state, position);
    create index intake_file_by_path on intake_file (path) where modified is not null;
  `,
}
