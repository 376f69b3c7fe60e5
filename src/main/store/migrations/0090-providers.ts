import type { Migration } from './migration.ts'

/** The language models of the newsroom. No key is ever in here: a store is copied, backed up and sent. */
export const providers: Migration = {
  version: 90,
  name: 'providers',
  sql: `
    create table provider (
      seq integer primary key,
      id text not null unique,
      name text not null,
      kind text not null check (kind in ('openai-compatible', 'anthropic', 'google')),
      address text check (address is not null or kind <> 'openai-compatible'),
      model text not null,
      loopback integer not null check (loopback in (0, 1)),
      is_default integer not null default 0 check (is_default in (0, 1))
    ) strict;
    create unique index provider_default on provider (is_default) where is_default = 1;
  `,
}
