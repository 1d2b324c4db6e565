import { BlockList, isIPv4 } from 'node:net';

export type AddressClass =
  | { kind: 'thisMachine' }
  /** An address that no webhook may reach, whoever asks for it. `what` completes "it is …". */
  | { kind: 'forbidden'; what: string }
  | { kind: 'elsewhere' };

type Range = [address: string, prefix: number];

const metadata = 'the metadata service of a cloud, which gives away keys';
const wrapped = 'an IPv4 address dressed as an IPv6 one';

/** IANA's special-purpose registries (RFC 6890), and where clouds keep their metadata outside of link-local. */
const ipv4: Record<string, Range[]> = {
  'the unspecified address': [['0.0.0.0', 8]],
  'a link-local address, where clouds keep their metadata': [['169.254.0.0', 16]],
  [metadata]: [
    ['100.100.100.200', 32],
    ['168.63.129.16', 32],
    ['192.0.0.192', 32],
  ],
  'a multicast address': [['224.0.0.0', 4]],
  'a reserved address': [['240.0.0.0', 4]],
};

const ipv6: Record<string, Range[]> = {
  'the unspecified address': [['::', 128]],
  'a link-local address': [
    ['fe80::', 10],
    ['fec0::', 10],
  ],
  [metadata]: [
    ['fd00:ec2::', 32],
    ['fd20:ce::254', 128],
  ],
  'a multicast address': [['ff00::', 8]],
  // Mapped, translated, compatible, 6to4, Teredo and local NAT64. Public NAT64 is how networks without IPv4 reach the rest.
  [wrapped]: [
    ['::ffff:0:0', 96],
    ['::ffff:0:0:0', 96],
    ['::', 96],
    ['2002::', 16],
    ['2001::', 32],
    ['64:ff9b:1::', 48],
    ['64:ff9b::127.0.0.0', 104],
    ...Object.values(ipv4)
      .flat()
      .map(([address, prefix]): Range => [`64:ff9b::${address}`, 96 + prefix]),
  ],
};

// Two lists: one of both would take a mapped `::ffff:127.0.0.1` for this machine.
const [loopback4, loopback6] = [new BlockList(), new BlockList()];
loopback4.addSubnet('127.0.0.0', 8, 'ipv4');
loopback6.addAddress('::1', 'ipv6');

const forbidden4 = toBlockLists(ipv4, 'ipv4');
const forbidden6 = toBlockLists(ipv6, 'ipv6');

function toBlockLists(ranges: Record<string, Range[]>, family: 'ipv4' | 'ipv6') {
  return Object.entries(ranges).map(([what, subnets]) => {
    const list = new BlockList();
    for (const [address, prefix] of subnets) list.addSubnet(address, prefix, family);
    return { what, list };
  });
}

/** What an IP address, as a socket would take it, stands for. A zone (`fe80::1%eth0`) makes no difference. */
export function classifyAddress(address: string): AddressClass {
  const bare = address.replace(/%.*$/, '');
  const [lists, loopback, family] = isIPv4(bare)
    ? [forbidden4, loopback4, 'ipv4' as const]
    : [forbidden6, loopback6, 'ipv6' as const];
  if (loopback.check(bare, family)) return { kind: 'thisMachine' };
  const found = lists.find(({ list }) => list.check(bare, family));
  return found ? { kind: 'forbidden', what: found.what } : { kind: 'elsewhere' };
}
