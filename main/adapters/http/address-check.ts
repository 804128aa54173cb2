import ipaddr from 'ipaddr.js';

const global = ipaddr.parseCIDR('2000::/3');
const nat64 = ipaddr.parseCIDR('64:ff9b::/96');

/** Whether anybody on the internet can have this address: what is special, reserved or carries another address is not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  // Networks without IPv4 reach it by RFC 6052: what counts is the address that is carried.
  if (parsed.kind() === 'ipv6' && parsed.match(nat64))
    return isPublicAddress(parsed.toByteArray().slice(12).join('.'));
  if (parsed.range() !== 'unicast') return false;
  // Only 2000::/3 is given out (IANA); whatever lies beyond is nobody's, or a translation of something nearer.
  return parsed.kind() === 'ipv4' || parsed.match(global);
}

/** Whether the address lies on this computer or in its own network, where plain HTTP may do. */
export function isOwnNetwork(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return ['loopback', 'private', 'uniqueLocal', 'linkLocal', 'carrierGradeNat'].includes(parsed.range());
}

/** Addresses that nothing is sent to, whatever a destination allows: everyone at once, nobody, and cloud machines' own secrets. */
export function isNeverAllowed(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  const range = ipaddr.process(address).range();
  return ['unspecified', 'broadcast', 'multicast', 'linkLocal', 'reserved', 'discard'].includes(range);
}
