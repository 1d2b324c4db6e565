import { expect, test } from 'vitest';
import { watchPolicy } from './watchPolicy';

function block(target: EventTarget, blockedURI: string, disposition = 'enforce') {
  target.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI, disposition }));
}

test.each([
  ['the whole address', 'https://api.example.com/a?b', 'enforce', true],
  ['the origin alone', 'https://api.example.com', 'enforce', true],
  ['another host', 'https://cdn.example.com/a', 'enforce', false],
  ['a script in the page', 'inline', 'enforce', false],
  ['a policy that only reports', 'https://api.example.com/a', 'report', false],
])('%s', (_name, blockedUri, disposition, expected) => {
  const target = new EventTarget();
  const watch = watchPolicy(target);
  block(target, blockedUri, disposition);
  expect(watch.hasBlocked('https://api.example.com/things')).toBe(expected);
});

test('hears nothing once stopped', () => {
  const target = new EventTarget();
  const watch = watchPolicy(target);
  watch.stop();
  block(target, 'https://api.example.com');
  expect(watch.hasBlocked('https://api.example.com')).toBe(false);
});
