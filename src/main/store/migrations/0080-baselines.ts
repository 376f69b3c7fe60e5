import type { Migration } from './migration.ts'

/** What each wording of a bullet rested on when somebody last stood behind it. */
export const baselines: Migration = {
  version: 80,
  name: 'baselines',
  sql: `
    create table baseline (
      draft_id text not null references draft (id),
      bullet_id text not null,
      text_hash text not null,
      seen_json text not null,
      at text not null,
      by text not null,
      primary key (draft_id, bullet_id, text_hash)
    ) strict;
    create trigger baseline_is_kept before delete on baseline
      begin select raise(abort, 'a baseline is never deleted'); end;
  `,
}
