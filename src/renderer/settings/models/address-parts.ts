/** Where an address leads, in the parts that an editor looks at before anything is sent there. */
export interface AddressParts {
  readonly scheme: string
  readonly host: string
  readonly port: string
}

const ownPorts: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' }

/**
 * Scheme, host and port of an address; null for what is no address.
 *
 * @example addressParts('https://models.example/v1') // { scheme: 'https', host: 'models.example', port: '443' }
 */
export function addressParts(address: string): AddressParts | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, port } = new URL(address)
  if (hostname === '') return null
  return {
    scheme: protocol.replace(/:$/, ''),
    host: hostname,
    port: port === '' ? (ownPorts[protocol] ?? '') : port,
  }
}
