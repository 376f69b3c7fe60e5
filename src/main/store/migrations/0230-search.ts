import type { Migration } from './migration.ts'

/**
 * What the queue is searched by. The index keeps no text of its own (contentless): the texts are in the
 * journal and in the bullets, and a snippet is cut from there. It is fed with folded words
 * (shared/search/tokens.ts), so its own folding is off.
 *
 * `search_draft` gives each draft the number under which the index knows it (a rowid of `draft` would not
 * survive a VACUUM), in the order in which drafts came, with what a search filters by. Triggers say what has
 * to be indexed anew, in the transaction of the change itself; a store that is updated begins with all of it.
 *
 * `search_word` holds the words of titles and of writers' names, by which typing errors are forgiven.
 *
 * The findings of drafts were only counted until now: the queue's counts are made anew to have them.
 */
export const search: Migration = {
  version: 230,
  name: 'search',
  sql: `
    create table search_draft (
      seq integer primary key,
      draft_id text not null unique references draft (id),
      status text not null,
      submitted_at text not null,
      is_indexed integer not null check (is_indexed in (0, 1))
    ) strict;
    create index search_draft_by_status on search_draft (status, seq);
    create index search_draft_to_index on search_draft (seq) where is_indexed = 0;
    insert into search_draft (draft_id, status, submitted_at, is_indexed)
      select id, status, submitted_at, 0 from draft order by submitted_at, id;

    create trigger draft_is_searched after insert on draft begin
      insert into search_draft (draft_id, status, submitted_at, is_indexed)
        values (new.id, new.status, new.submitted_at, 0);
    end;
    create trigger draft_is_searched_by_status after update of status on draft
    when new.status is not old.status begin
      update search_draft set status = new.status where draft_id = new.id;
    end;
    create trigger draft_has_other_bullets after update of current_version on draft
    when new.current_version is not old.current_version begin
      update search_draft set is_indexed = 0 where draft_id = new.id;
    end;
    create trigger draft_has_other_text after insert on journal
    when new.hash is not (
      select hash from journal where draft_id = new.draft_id and seq < new.seq
      order by seq desc limit 1
    ) begin
      update search_draft set is_indexed = 0 where draft_id = new.draft_id;
    end;
    create trigger draft_is_searched_no_more before delete on draft begin
      delete from search_draft where draft_id = old.id;
    end;

    create virtual table search_text using fts5 (
      title, excerpt, body, captions, writer, bullets,
      content = '', contentless_delete = 1,
      tokenize = 'unicode61 remove_diacritics 0', prefix = '3'
    );

    create table search_word (
      seq integer primary key,
      word text not null unique
    ) strict;
    create table search_trigram (
      trigram text not null,
      word integer not null references search_word (seq),
      primary key (trigram, word)
    ) strict, without rowid;

    create table draft_finding (
      draft_id text not null references draft (id),
      check_id text not null,
      severity text not null,
      primary key (draft_id, check_id, severity)
    ) strict, without rowid;
    create index draft_finding_by_check on draft_finding (check_id, draft_id);
    delete from setting where key = 'checkedWith';
  `,
}
