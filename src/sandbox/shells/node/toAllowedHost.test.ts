import { expect, it } from 'vitest';
import { toAllowedHost } from './toAllowedHost';

it.each([
  ['hooks.example.com', 'hooks.example.com'],
  ['Hooks.Example.com.', 'hooks.example.com'],
  ['exámple.com', 'xn--exmple-qta.com'],
  ['192.168.0.10', '192.168.0.10'],
  ['fd12::0001', 'fd12::1'],
])('reads %s as %s', (text, host) => {
  expect(toAllowedHost(text)).toBe(host);
});

it.each([
  'https://hooks.example.com',
  'hooks.example.com/path',
  'hooks.example.com:8080',
  'hooks.example.com:80',
  'ana@hooks.example.com',
  'two hosts',
  '*',
  '',
])('refuses "%s"', (text) => {
  expect(() => toAllowedHost(text)).toThrow(
    `--allow-host takes a host such as hooks.example.com, not "${text}".`,
  );
});

it.each([
  '169.254.169.254',
  '2852039166',
  'metadata.google.internal',
  '::',
  'fd00:ec2::254',
  '::ffff:127.0.0.1',
])('never allows %s', (text) => {
  expect(() => toAllowedHost(text)).toThrow('a webhook is never sent there.');
});
