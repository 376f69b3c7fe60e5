import { sql } from 'kysely'

/** Whole numbers as a table with a column `value`: however many they are, the statement stays the same. */
export const listed = (numbers: readonly number[]) =>
  sql<{ readonly value: number }>`json_each(${JSON.stringify(numbers)})`
