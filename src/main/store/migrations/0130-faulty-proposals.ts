import type { Migration } from './migration.ts'

/** How many proposals of a batch's draft have faults that the repairs did not mend; of older batches none is known. */
export const faultyProposals: Migration = {
  version: 130,
  name: 'faulty-proposals',
  sql: `
    alter table batch_item add column faulty integer not null default 0 check (faulty >= 0);
  `,
}
