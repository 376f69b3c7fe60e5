import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { ConnectionFailure, connectFailure } from './connection-failure.ts'
import { hostName, isLoopback } from './provider-address.ts'
import { isLoopbackAddress, isPublicAddress } from './public-address.ts'

/** Addresses of a name, as the system gives them. */
export type Resolve = (name: string) => Promise<readonly Resolved[]>

export interface Resolved {
  readonly address: string
  readonly family: number
}

export const systemResolve: Resolve = (name) => lookup(name, { all: true })

/**
 * Looks up a host once, and refuses it if any of its addresses is not of the internet (of this machine,
 * for a loopback name): a name with one good and one private answer is an attack.
 */
export async function resolved(url: URL, resolve: Resolve): Promise<readonly Resolved[]> {
  const name = hostName(url)
  const family = isIP(name)
  const found = family === 0 ? await ask(resolve, name, url.host) : [{ address: name, family }]
  const isAllowed = isLoopback(url) ? isLoopbackAddress : isPublicAddress
  if (found.length === 0) throw new ConnectionFailure({ kind: 'unknown-host', host: url.host })
  if (found.every(({ address }) => isAllowed(address))) return found
  throw new ConnectionFailure({ kind: 'address-refused', reason: 'private-network' })
}

async function ask(resolve: Resolve, name: string, host: string): Promise<readonly Resolved[]> {
  try {
    return await resolve(name)
  } catch (error) {
    throw new ConnectionFailure(connectFailure(error, host))
  }
}

/** Answers with the addresses that were looked at, whatever the name means by now. */
export const pinned =
  (addresses: readonly Resolved[]): LookupFunction =>
  (_name, options, callback) => {
    const [first] = addresses
    if (options.all) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
