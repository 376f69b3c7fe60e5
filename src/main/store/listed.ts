import { sql } from 'kysely'

/** Whole numbers or texts as a table with a column `value`: however many they are, the statement stays the same. */
export const listed = <T extends number | string>(values: readonly T[]) =>
  sql<{ readonly value: T }>`json_each(${JSON.stringify(values)})`
