import { sql } from 'kysely'

/** Whole numbers or texts as a table with a column `value`: however many they are, the statement stays the same. */
export const listed = <T extends number | string>(values: readonly T[]) =>
  listedIn<T>(JSON.stringify(values))

/** The same for values that are JSON already. */
export const listedIn = <T extends number | string>(json: string) =>
  sql<{ readonly value: T }>`json_each(${json})`
