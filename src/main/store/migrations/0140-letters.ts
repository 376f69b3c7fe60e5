import type { Migration } from './migration.ts'

/**
 * What the writer is told: the letter of a decision, with the notes that it was made of, and what is
 * written of the next one. The first is part of the decision and as final; the second is a working copy.
 */
export const letters: Migration = {
  version: 140,
  name: 'letters',
  sql: `
    create table letter (
      decision_id text primary key references decision (id),
      notes_json text not null,
      letter_json text not null
    ) strict;
    create trigger letter_is_final before update on letter
      begin select raise(abort, 'a letter is never changed'); end;
    create trigger letter_is_kept before delete on letter
      begin select raise(abort, 'a letter is never deleted'); end;

    create table unsent_letter (
      draft_id text primary key references draft (id),
      letter_json text not null,
      at text not null
    ) strict;
  `,
}
