import { isIP } from 'node:net'

/** Some proxies write the port behind the address. */
const withoutPort = (address: string): string =>
  /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1] ?? address

/** The eight groups of an IPv6 address, each as a number. */
const groupsOf = (address: string): number[] => {
  // The URL parser knows every spelling and writes one.
  const { hostname } = new URL(`http://[${address}]/`)
  const [head = '', tail] = hostname.slice(1, -1).split('::')
  const read = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)))
  const [before, after] = [read(head), read(tail ?? '')]
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

const isMappedIPv4 = (groups: number[]): boolean =>
  groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff

const keyOfIPv6 = (address: string): string => {
  const groups = groupsOf(address)
  if (!isMappedIPv4(groups)) {
    // A subscriber has 2^64 of them: the network is the one who asks.
    return `${groups
      .slice(0, 4)
      .map((group) => group.toString(16))
      .join(':')}::/64`
  }
  const [high = 0, low = 0] = groups.slice(6)
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.')
}

/** One key for a client, however its address is written: an IPv4 address, an IPv6 network, or `unknown`. */
export const addressKey = (address: string | undefined): string => {
  const plain = withoutPort((address ?? '').trim()).replace(/%.*$/, '')
  if (isIP(plain) === 6) return keyOfIPv6(plain)
  return isIP(plain) === 4 ? plain : 'unknown'
}
