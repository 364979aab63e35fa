import { isIP } from 'node:net'

/** How much of a client's address the log keeps: all of it, its network, or nothing. */
export type LoggedAddresses = 'full' | 'network' | 'none'

const MAPPED = /^::ffff:(?=\d+\.)/i
/** Of an IPv6 address: what a provider gives to one customer, or less. */
const NETWORK_GROUPS = 3

const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  if (tail === undefined) return before
  const after = tail === '' ? [] : tail.split(':')
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
}

/** The client's address for the log; IPv4 written in IPv6 is one with IPv4. */
export const loggedAddress = (address: string | undefined, keep: LoggedAddresses): string | undefined => {
  if (address === undefined || keep === 'none') return undefined
  const plain = address.replace(MAPPED, '')
  if (keep === 'full') return plain
  if (isIP(plain) === 4) return plain.replace(/\.\d+$/, '.0')
  return `${groupsOf(plain).slice(0, NETWORK_GROUPS).join(':')}::`
}
