import { expect, test } from 'vitest';
import type { Json, JsonSchema, OperationDoc, ResponseDoc } from '../../contract/types';
import { createOperation, createParameter } from '../fixtures/createOperation';
import { MAX_PROBLEMS } from './checkBody';
import { runWhole } from './runSliced';
import { validateAnswer, type Verdict } from './validateAnswer';

const $defs: Record<string, JsonSchema> = {
  Consent: {
    type: 'object',
    required: ['consentId', 'status'],
    properties: {
      consentId: { type: 'string', minLength: 3 },
      status: { type: 'string', enum: ['AUTHORISED', 'REVOKED'] },
      'a/b ç': { type: 'integer' },
      next: { $ref: '#/$defs/Consent' },
    },
    additionalProperties: false,
  },
};

function respond(schema: JsonSchema, parts: Partial<ResponseDoc> = {}): OperationDoc {
  const content = [{ mediaType: 'application/json', schema, examples: [] }];
  return createOperation({
    $defs,
    responses: [{ status: '200', description: '', headers: [], content, links: [], ...parts }],
  });
}

const json: [string, string][] = [['Content-Type', 'application/json; charset=utf-8']];

function check(
  operation: OperationDoc,
  body: Json | undefined,
  { status = 200, headers = json, text = JSON.stringify(body) ?? '' } = {},
): Verdict {
  return runWhole(validateAnswer(operation, { status, headers, text, json: body }));
}

const consent = respond({ $ref: '#/$defs/Consent' });

test('says nothing of an answer as documented', () => {
  expect(check(consent, { consentId: 'abc', status: 'REVOKED' })).toEqual({
    answer: [],
    body: [],
    isCut: false,
    skipped: [],
    hasSchema: true,
  });
});

test.each<[string, Json, [string, string, unknown][]]>([
  ['missing field', { status: 'REVOKED' }, [['', 'required', ['consentId', 'status']]]],
  [
    'two missing fields',
    {},
    [
      ['', 'required', ['consentId', 'status']],
      ['', 'required', ['consentId', 'status']],
    ],
  ],
  ['wrong type', { consentId: 1, status: 'REVOKED' }, [['/consentId', 'type', 'string']]],
  ['enum', { consentId: 'abc', status: 'x' }, [['/status', 'enum', ['AUTHORISED', 'REVOKED']]]],
  ['too short', { consentId: 'a', status: 'REVOKED' }, [['/consentId', 'minLength', 3]]],
  ['unknown field', { consentId: 'abc', status: 'REVOKED', more: 1 }, [['/more', 'false', false]]],
  ['escaped key', { consentId: 'abc', status: 'REVOKED', 'a/b ç': 1.5 }, [['/a~1b ç', 'type', 'integer']]],
  [
    'deep',
    { consentId: 'abc', status: 'REVOKED', next: { consentId: 'abc', status: 1 } },
    [['/next/status', 'type', 'string']],
  ],
  ['not an object', [], [['', 'type', 'object']]],
])('marks %s at its place', (_name, body, expected) => {
  const found = check(consent, body).body.map(({ pointer, keyword, expected: value }) => [
    pointer,
    keyword,
    value,
  ]);
  expect(found).toEqual(expected);
});

test('tells a oneOf as one problem, not one for each branch', () => {
  const either = respond({ oneOf: [{ type: 'string' }, { $ref: '#/$defs/Consent' }] });
  expect(check(either, { status: 'x' }).body.map(({ pointer, keyword }) => [pointer, keyword])).toEqual([
    ['', 'oneOf'],
  ]);
});

test.each<[string, Verdict['answer'], () => Verdict]>([
  [
    'an undocumented status',
    [{ kind: 'status', status: 418, documented: ['200'] }],
    () => check(consent, {}, { status: 418 }),
  ],
  [
    'an undocumented type',
    [{ kind: 'mediaType', mediaType: 'text/html', documented: ['application/json'] }],
    () => check(consent, undefined, { headers: [['content-type', 'text/html']], text: '<p>' }),
  ],
  ['broken JSON', [{ kind: 'notJson' }], () => check(consent, undefined, { text: '{"a":' })],
  ['no body', [{ kind: 'missingBody' }], () => check(consent, undefined)],
  [
    'a body too many',
    [{ kind: 'unexpectedBody' }],
    () => check(respond({}, { status: '204', content: [] }), {}, { status: 204 }),
  ],
  [
    'a missing header',
    [{ kind: 'missingHeader', name: 'X-Request-Id' }],
    () =>
      check(
        respond(
          {},
          {
            headers: [
              createParameter({ in: 'header', name: 'X-Request-Id', required: true }),
              createParameter({ in: 'header', name: 'Retry-After' }),
            ],
          },
        ),
        {},
      ),
  ],
])('tells %s', (_name, expected, run) => {
  expect(run().answer).toEqual(expected);
});

test('a range of statuses documents each of them', () => {
  const operation = respond({ type: 'object' }, { status: '4XX' });
  expect(check(operation, {}, { status: 422 }).answer).toEqual([]);
});

const list = respond({
  type: 'object',
  required: ['data'],
  properties: { data: { type: 'array', minItems: 1, items: { $ref: '#/$defs/Consent' } } },
  additionalProperties: false,
});

test('checks a big list item by item, and lets go between them', () => {
  const items: Json[] = Array.from({ length: 30_000 }, () => ({ consentId: 'abc', status: 'REVOKED' }));
  items[29_000] = { consentId: 'abc', status: 'NEW' };
  const body = { data: items, extra: 1 };
  const work = validateAnswer(list, { status: 200, headers: json, text: '{}', json: body });
  let slices = 0;
  let step = work.next();
  while (!step.done) {
    slices += 1;
    step = work.next();
  }
  expect(slices).toBeGreaterThan(20_000);
  expect(step.value.skipped).toEqual([]);
  expect(step.value.body.map(({ pointer }) => pointer)).toEqual(['/extra', '/data/29000/status']);
});

test('stops listing at two hundred problems', () => {
  const body = { data: Array.from({ length: 5000 }, () => ({ consentId: 'abc', status: 'NEW' })) };
  const { body: problems, isCut } = check(list, body);
  expect(problems).toHaveLength(MAX_PROBLEMS);
  expect(isCut).toBe(true);
});

test('says what it skipped: a huge value whose schema looks at all of it at once', () => {
  const operation = respond({ type: 'array', contains: { type: 'string' } });
  const { skipped, body } = check(operation, Array(50_000).fill(1));
  expect(skipped).toEqual(['']);
  expect(body).toEqual([]);
});

test('leaves the schemas as they were', () => {
  const before = JSON.stringify(list);
  check(list, { data: [] });
  expect(JSON.stringify(list)).toBe(before);
  expect(Object.getOwnPropertyNames($defs.Consent)).not.toContain('__absolute_uri__');
});
