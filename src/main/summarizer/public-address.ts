import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** IANA's special-purpose IPv4 blocks: nothing on the public internet is in them. */
const SPECIAL_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** Parts of 2000::/3 that are special: IETF protocols with Teredo, documentation, 6to4. */
const SPECIAL_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const

const special = new BlockList()
for (const [net, prefix] of SPECIAL_V4) special.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of SPECIAL_V6) special.addSubnet(net, prefix, 'ipv6')

/** Global unicast: mapped, NAT64, unique-local, link-local and multicast addresses lie outside. */
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether an IP address in text form is one of the public internet; what is no address is not. */
export function isPublicAddress(ip: string): boolean {
  if (isIPv4(ip)) return !special.check(ip, 'ipv4')
  // A zone ("fe80::1%eth0") names a link, never the internet.
  return (
    isIPv6(ip) && !ip.includes('%') && globalUnicast.check(ip, 'ipv6') && !special.check(ip, 'ipv6')
  )
}

/** Whether an IP address in its plain text form is this machine's own. */
export const isLoopbackAddress = (ip: string): boolean =>
  isIPv4(ip)
    ? loopback.check(ip, 'ipv4')
    : isIPv6(ip) && !/^::ffff:/i.test(ip) && loopback.check(ip, 'ipv6')
