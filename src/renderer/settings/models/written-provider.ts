import type { Provider } from '#shared/models/provider.ts'
import type { Preset } from './presets.ts'

/** A provider as its form holds it; the address is text, '' for the provider's own. */
export interface WrittenProvider extends Omit<Provider, 'id' | 'address'> {
  readonly address: string
}

export type WrittenField = 'name' | 'address' | 'model'

/** What the form begins with. */
export const writtenProvider = ({
  name,
  kind,
  address,
  model = '',
  loopback,
}: Preset & { readonly model?: string }): WrittenProvider => ({
  name,
  kind,
  address: address ?? '',
  model,
  loopback,
})

/** The provider that the form describes. */
export const providerOf = (
  id: string,
  { name, kind, address, model, loopback }: WrittenProvider,
): Provider => ({
  id,
  name: name.trim(),
  kind,
  address: address.trim() === '' ? null : address.trim(),
  model: model.trim(),
  loopback,
})

/** Fields without which nothing can be asked: a protocol that many servers speak has no address of its own. */
export const missingFields = ({
  name,
  kind,
  address,
  model,
}: WrittenProvider): readonly WrittenField[] => [
  ...(name.trim() === '' ? (['name'] as const) : []),
  ...(kind === 'openai-compatible' && address.trim() === '' ? (['address'] as const) : []),
  ...(model.trim() === '' ? (['model'] as const) : []),
]

/** Whether saving would change anything. */
export const isSameProvider = (a: Provider, b: Provider): boolean =>
  a.name === b.name &&
  a.kind === b.kind &&
  a.address === b.address &&
  a.model === b.model &&
  a.loopback === b.loopback
