import type { Migration } from './migration.ts'

/**
 * The people at this desk. A line of the trail says by id whose act it is, where the desk knew; lines
 * from before say it by name alone and hash as they did.
 */
export const editors: Migration = {
  version: 180,
  name: 'editors',
  sql: `
    create table editor (
      id text primary key,
      name text not null unique,
      initials text not null,
      colour text not null,
      active integer not null
    ) strict;
    create trigger editor_is_kept before delete on editor
      begin select raise(abort, 'an editor is never deleted'); end;
    alter table audit_event add column editor_id text references editor (id);

    insert into editor
      select
        lower(hex(randomblob(16))),
        value_json ->> '$',
        upper(
          substr(value_json ->> '$', 1, 1) ||
          case instr(value_json ->> '$', ' ')
            when 0 then ''
            else substr(value_json ->> '$', instr(value_json ->> '$', ' ') + 1, 1)
          end
        ),
        'blue',
        1
      from setting
      where key = 'editor' and trim(coalesce(value_json ->> '$', '')) <> '';
  `,
}
