import type { Selectable } from 'kysely'
import { type Provider, providerSchema } from '#shared/models/provider.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'
import type { ProviderTable } from './schema.ts'

export interface StoredProvider {
  readonly provider: Provider
  readonly isDefault: boolean
}

const stored = ({
  seq: _,
  is_default,
  loopback,
  ...row
}: Selectable<ProviderTable>): StoredProvider => ({
  provider: providerSchema.parse({ ...row, loopback: loopback === 1 }),
  isDefault: is_default === 1,
})

/** Every provider, in the order in which they were added. */
export const storedProviders = (from: Reader): readonly StoredProvider[] =>
  from.all(query.selectFrom('provider').selectAll().orderBy('seq')).map(stored)

/** The provider of that id, or null. */
export function findProvider(from: Reader, id: string): StoredProvider | null {
  const row = from.first(query.selectFrom('provider').selectAll().where('id', '=', id))
  return row === undefined ? null : stored(row)
}

/** The provider of that id; there is none: the transaction ends as `not-found`. */
export const storedProvider = (from: Reader, id: string): StoredProvider =>
  findProvider(from, id) ?? refuse({ kind: 'not-found', what: 'provider' })

/** Adds a provider, or changes the one with its id; its place and whether it is the default stay. */
export function putProvider(to: Writer, { id, loopback, ...named }: Provider): void {
  const row = { ...named, loopback: loopback ? 1 : 0 }
  to.run(
    query
      .insertInto('provider')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row)),
  )
}

export function removeProvider(to: Writer, id: string): void {
  to.run(query.deleteFrom('provider').where('id', '=', id))
}

/** Which provider is asked first; null: none. */
export function setDefaultProvider(to: Writer, id: string | null): void {
  to.run(query.updateTable('provider').set({ is_default: 0 }).where('is_default', '=', 1))
  if (id !== null) to.run(query.updateTable('provider').set({ is_default: 1 }).where('id', '=', id))
}
