import { expect, test } from 'vitest';
import { readRefusal } from './readRefusal';

test.each([
  ['dns', 'dns'],
  ['refused', 'refused'],
  ['timeout', 'timeout'],
  ['tls', 'tls'],
  ['origin', 'policy'],
  ['host', 'policy'],
  ['method', 'policy'],
  ['tooLarge', 'policy'],
  ['keys', 'policy'],
])('%s: %s', (reason, failure) => {
  const text = JSON.stringify({ reason, message: 'because' });
  expect(readRefusal(text)).toEqual({ failure, detail: 'because', relay: reason });
});

test.each([
  ['a reason of a newer relay', '{"reason":"full","message":"because"}', 'because'],
  ['no reason', '{"message":"because"}', 'because'],
  ['a name of every object', '{"reason":"toString","message":"because"}', 'because'],
  ['no JSON', 'oops', 'oops'],
  ['null', 'null', 'null'],
])('%s is unknown, with the relay’s words', (_name, text, detail) => {
  expect(readRefusal(text)).toEqual({ failure: 'unknown', detail });
});
