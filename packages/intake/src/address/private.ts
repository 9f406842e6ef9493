import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 addresses that are nobody's public server (RFC 6890 and its registries), the clouds' metadata services among them. */
const CLOSED_4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Of IPv6 only 2000::/3 is public; within it these are not, or carry an IPv4 address that may be private. */
const CLOSED_6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed4 = new BlockList();
const open6 = new BlockList();
const closed6 = new BlockList();
for (const [net, bits] of CLOSED_4) closed4.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of CLOSED_6) closed6.addSubnet(net, bits, 'ipv6');
open6.addSubnet('2000::', 3, 'ipv6');

/** True for an address that is private, loopback, link-local, multicast, reserved, or no address at all. */
export function isPrivate(address: string): boolean {
  const bare = address.replace(/^\[|\]$|%.*$/g, '');
  if (isIPv4(bare)) return closed4.check(bare, 'ipv4');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare);
  if (mapped) return isPrivate(mapped[1]!);
  if (isIPv6(bare)) return !open6.check(bare, 'ipv6') || closed6.check(bare, 'ipv6');
  return true;
}
