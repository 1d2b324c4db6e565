import { expect, test } from 'vitest';
import type { Json, OperationDoc, SecuritySchemeDoc } from '../contract/types';
import { buildRequest } from './buildRequest';
import { createOperation, createParameter, jsonBody } from './fixtures/createOperation';
import type { RequestValues } from './types';

const path = createParameter({ in: 'path', name: 'id', required: true });
const query = createParameter({ in: 'query', name: 'q' });
const header = createParameter({ in: 'header', name: 'X-Trace' });
const list = createParameter({ in: 'query', name: 'tags', schema: { type: 'array', items: {} } });
const filter = createParameter({ in: 'query', name: 'filter', schema: { type: 'object' } });
const target = { baseUrl: 'https://api.example', tokens: {} };

function build(operation: Partial<OperationDoc>, values: Partial<RequestValues>, tokens = {}) {
  return buildRequest(
    createOperation(operation),
    { parameters: {}, texts: {}, ...values },
    { ...target, tokens },
  );
}

test.each<[string, Partial<OperationDoc>, Record<string, Json>, string]>([
  [
    'encodes the path',
    { path: '/a/{id}', parameters: [path] },
    { 'path.id': 'a/b ção?' },
    '/a/a%2Fb%20%C3%A7%C3%A3o%3F',
  ],
  [
    'keeps a dollar sign of the path',
    { path: '/a/{id}', parameters: [path] },
    { 'path.id': '$&' },
    '/a/%24%26',
  ],
  ['leaves the placeholder of a missing path value', { path: '/a/{id}', parameters: [path] }, {}, '/a/{id}'],
  ['leaves an absent query value out', { parameters: [query] }, {}, '/things'],
  ['sends an empty query value', { parameters: [query] }, { 'query.q': '' }, '/things?q='],
  ['encodes the query', { parameters: [query] }, { 'query.q': 'a b&c=+' }, '/things?q=a+b%26c%3D%2B'],
  ['writes numbers and booleans', { parameters: [query] }, { 'query.q': false }, '/things?q=false'],
  ['repeats a list', { parameters: [list] }, { 'query.tags': ['a', 'b'] }, '/things?tags=a&tags=b'],
  ['explodes an object', { parameters: [filter] }, { 'query.filter': { a: 1, b: 'c' } }, '/things?a=1&b=c'],
  [
    'joins a list in the path',
    { path: '/a/{id}', parameters: [path] },
    { 'path.id': ['a', 'b'] },
    '/a/a%2Cb',
  ],
])('%s', (_name, operation, parameters, expected) => {
  expect(build(operation, { parameters }).request.url).toBe(`https://api.example${expected}`);
});

test('sends headers of the operation but none that belongs to the console', () => {
  const authorization = createParameter({ in: 'header', name: 'Authorization' });
  const cookie = createParameter({ in: 'cookie', name: 'sid' });
  const parameters = { 'header.X-Trace': 'a', 'header.Authorization': 'x', 'cookie.sid': 'y' };
  expect(build({ parameters: [header, authorization, cookie] }, { parameters }).request.headers).toEqual({
    Accept: 'application/json',
    'X-Trace': 'a',
  });
});

const anyBody = jsonBody({ type: 'object', properties: { a: { type: 'integer' } } });

test('sends the body as JSON, with its type', () => {
  expect(build({ requestBody: anyBody }, { body: { a: 1 } })).toEqual({
    kind: 'ready',
    request: {
      method: 'POST',
      url: 'https://api.example/things',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{"a":1}',
    },
  });
});

test('sends no type without a body', () => {
  const { request } = build({ requestBody: { ...anyBody, required: false } }, {});
  expect(request.headers).not.toHaveProperty('Content-Type');
  expect(request).not.toHaveProperty('body');
});

test('writes a form where the contract asks for one', () => {
  const requestBody = {
    required: true,
    content: [{ mediaType: 'application/x-www-form-urlencoded', examples: [] }],
  };
  const { request } = build({ requestBody }, { body: { grant_type: 'client_credentials', scope: 'a b' } });
  expect(request.body).toBe('grant_type=client_credentials&scope=a+b');
});

test('a raw text that is no JSON can be sent as it is', () => {
  const built = build(
    { requestBody: anyBody },
    { body: { a: 1 }, texts: { body: { text: '{"a":', broken: true } } },
  );
  expect(built).toMatchObject({
    kind: 'invalid',
    sendable: true,
    problems: [{ field: 'body', code: 'json' }],
    request: { body: '{"a":' },
  });
});

test.each<[string, Partial<OperationDoc>, Partial<RequestValues>, object]>([
  [
    'a wrong field, sendable',
    { requestBody: anyBody },
    { body: { a: 'x' } },
    { sendable: true, problems: [{ field: 'body/a' }] },
  ],
  [
    'a missing body',
    { requestBody: anyBody },
    {},
    { sendable: true, problems: [{ field: 'body', code: 'required' }] },
  ],
  [
    'broken JSON in one field',
    { requestBody: anyBody },
    { body: {}, texts: { 'body/b': { text: '{', broken: true } } },
    { problems: [{ field: 'body/b', code: 'json' }] },
  ],
  [
    'broken JSON in a parameter',
    { parameters: [filter] },
    { texts: { 'query.filter': { text: '{', broken: true } } },
    { problems: [{ field: 'query.filter', code: 'json' }] },
  ],
  [
    'no path value',
    { parameters: [path] },
    {},
    { sendable: false, problems: [{ field: 'path.id', code: 'required' }] },
  ],
  [
    'an empty path value',
    { parameters: [path] },
    { parameters: { 'path.id': '' } },
    { sendable: false, problems: [{ code: 'required' }] },
  ],
  [
    'a path value that climbs',
    { parameters: [path] },
    { parameters: { 'path.id': '..' } },
    { sendable: false, problems: [{ code: 'unsendable' }] },
  ],
  [
    'a header of two lines',
    { parameters: [header] },
    { parameters: { 'header.X-Trace': 'a\nb' } },
    { sendable: false, problems: [{ code: 'unsendable' }] },
  ],
  [
    'a header out of bytes',
    { parameters: [header] },
    { parameters: { 'header.X-Trace': '😀' } },
    { sendable: false },
  ],
])('finds %s', (_name, operation, values, expected) => {
  expect(build(operation, values)).toMatchObject({ kind: 'invalid', ...expected });
});

const scheme = (parts: Partial<SecuritySchemeDoc> & { name: string }): SecuritySchemeDoc => ({
  type: 'http',
  scheme: 'bearer',
  obtainedFrom: [],
  ...parts,
});

test.each<[string, SecuritySchemeDoc, object]>([
  ['bearer', scheme({ name: 'k' }), { headers: { Authorization: 'Bearer t' } }],
  ['basic', scheme({ name: 'k', scheme: 'basic' }), { headers: { Authorization: 'Basic t' } }],
  ['OAuth', scheme({ name: 'k', type: 'oauth2' }), { headers: { Authorization: 'Bearer t' } }],
  [
    'a key in a header',
    scheme({ name: 'k', type: 'apiKey', in: 'header', parameterName: 'X-Key' }),
    { headers: { 'X-Key': 't' } },
  ],
  [
    'a key in the query',
    scheme({ name: 'k', type: 'apiKey', in: 'query', parameterName: 'key' }),
    { url: 'https://api.example/things?key=t' },
  ],
])('authenticates by %s', (_name, securityScheme, expected) => {
  const operation = { security: [['k']], securitySchemes: [securityScheme] };
  expect(build(operation, {}, { k: 't' }).request).toMatchObject(expected);
});

test('a missing token is no problem: the API says 401', () => {
  const built = build({ security: [['k']], securitySchemes: [scheme({ name: 'k' })] }, {});
  expect(built.kind).toBe('ready');
  expect(built.request.headers).not.toHaveProperty('Authorization');
});

test('of two ways to authenticate, the one whose token is held', () => {
  const securitySchemes = [
    scheme({ name: 'a' }),
    scheme({ name: 'b', type: 'apiKey', in: 'header', parameterName: 'B' }),
  ];
  const built = build({ security: [['a'], ['b']], securitySchemes }, {}, { b: 't' });
  expect(built.request.headers).toMatchObject({ B: 't' });
});
