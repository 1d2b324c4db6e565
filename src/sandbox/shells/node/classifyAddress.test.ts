import { expect, it } from 'vitest';
import { classifyAddress } from './classifyAddress';

it.each(['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1'])('%s is this machine', (address) => {
  expect(classifyAddress(address)).toEqual({ kind: 'thisMachine' });
});

it.each([
  '10.0.0.1',
  '192.168.1.20',
  '100.64.0.1',
  '8.8.8.8',
  '2001:4860:4860::8888',
  'fd12:3456::1',
  '64:ff9b::808:808',
])('%s is elsewhere', (address) => {
  expect(classifyAddress(address)).toEqual({ kind: 'elsewhere' });
});

it.each([
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['169.254.169.254', 'link-local'],
  ['169.254.0.1', 'link-local'],
  ['100.100.100.200', 'metadata'],
  ['168.63.129.16', 'metadata'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.255', 'multicast'],
  ['255.255.255.255', 'reserved'],
  ['::', 'unspecified'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local'],
  ['febf::1', 'link-local'],
  ['fd00:ec2::254', 'metadata'],
  ['ff02::1', 'multicast'],
  ['::ffff:127.0.0.1', 'dressed'],
  ['::ffff:a9fe:a9fe', 'dressed'],
  ['::127.0.0.1', 'dressed'],
  ['64:ff9b::a9fe:a9fe', 'dressed'],
  ['64:ff9b::7f00:1', 'dressed'],
  ['64:ff9b:1::808:808', 'dressed'],
  ['2002:a9fe:a9fe::1', 'dressed'],
])('%s is forbidden', (address, word) => {
  expect(classifyAddress(address)).toEqual({ kind: 'forbidden', what: expect.stringContaining(word) });
});
