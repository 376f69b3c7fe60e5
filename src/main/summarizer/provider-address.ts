import { isIP } from 'node:net'
import type { AddressRefusal } from '#shared/models/model-failure.ts'
import type { Provider, ProviderKind } from '#shared/models/provider.ts'
import { isLoopbackAddress, isPublicAddress } from './public-address.ts'

/** Where a provider is when the newsroom names no address of its own. */
const OWN_ADDRESS: Readonly<Record<ProviderKind, string | null>> = {
  'openai-compatible': null,
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
}

export type AddressReading =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly reason: AddressRefusal }

const refused = (reason: AddressRefusal): AddressReading => ({ ok: false, reason })

/** The host without the brackets of an IPv6 address and without the dot of a full name. */
export const hostName = ({ hostname }: URL): string =>
  hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')

/** Whether an address names this machine; a name that only resolves to it does not. */
export function isLoopback(url: URL): boolean {
  const name = hostName(url)
  return name === 'localhost' || name.endsWith('.localhost') || isLoopbackAddress(name)
}

/**
 * Reads the base address of a provider, or says why it is not connected to. What a name resolves to is
 * looked at when the connection is made (guarded-fetch.ts), for that can change.
 */
export function readAddress({
  kind,
  address,
  loopback,
}: Pick<Provider, 'kind' | 'address' | 'loopback'>): AddressReading {
  const text = address ?? OWN_ADDRESS[kind]
  // What URL would tidy away, such as an empty user name or a line break, is no address to begin with.
  if (text === null || /[\s\\\p{Cc}]/u.test(text)) return refused('not-an-address')
  const authority = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(text)?.[1]
  if (authority === undefined || !URL.canParse(text)) return refused('not-an-address')
  const url = new URL(text)
  if (authority.includes('@')) return refused('user-info')
  if (text.includes('#')) return refused('fragment')
  if (text.includes('?')) return refused('query')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused('not-https')
  const name = hostName(url)
  if (name === '' || name.endsWith('.') || url.port === '0') return refused('not-an-address')
  if (isLoopback(url)) return loopback ? { ok: true, url } : refused('loopback-off')
  if (isIP(name) !== 0 && !isPublicAddress(name)) return refused('private-network')
  return url.protocol === 'https:' ? { ok: true, url } : refused('not-https')
}

/** Host and port that a provider is reached at; '' where its address is refused. */
export function hostOf(provider: Provider): string {
  const reading = readAddress(provider)
  return reading.ok ? reading.url.host : ''
}
