import { expect, test } from 'vitest';
import type { Json, MediaTypeDoc, OperationDoc, SecuritySchemeDoc } from '../contract/types';
import { createOperation, createParameter, jsonBody } from './fixtures/createOperation';
import { toRequest } from './toRequest';
import type { RequestValues } from './types';

const path = createParameter({ in: 'path', name: 'id', required: true });
const query = createParameter({ in: 'query', name: 'q' });
const header = createParameter({ in: 'header', name: 'X-Trace' });
const cookie = createParameter({ in: 'cookie', name: 'sid' });

function build(operation: Partial<OperationDoc>, values: Partial<RequestValues> = {}, tokens = {}) {
  return toRequest(
    createOperation(operation),
    { parameters: {}, texts: {}, ...values },
    { baseUrl: 'https://api.example', tokens },
  );
}

test.each<[string, Partial<OperationDoc>, Record<string, Json>, string]>([
  [
    'encodes the path',
    { path: '/a/{id}', parameters: [path] },
    { 'path.id': 'a/b ção?' },
    '/a/a%2Fb%20%C3%A7%C3%A3o%3F',
  ],
  ['keeps a dollar sign', { path: '/a/{id}', parameters: [path] }, { 'path.id': '$&' }, '/a/%24%26'],
  ['leaves the placeholder of a missing path value', { path: '/a/{id}', parameters: [path] }, {}, '/a/{id}'],
  ['leaves that of an empty one', { path: '/a/{id}', parameters: [path] }, { 'path.id': '' }, '/a/{id}'],
  [
    'writes a path in its style',
    { path: '/a{id}/b', parameters: [{ ...path, style: 'matrix', explode: true }] },
    { 'path.id': ['x', 'y'] },
    '/a;id=x;id=y/b',
  ],
  ['leaves an absent query value out', { parameters: [query] }, {}, '/things'],
  ['sends an empty query value', { parameters: [query] }, { 'query.q': '' }, '/things?q='],
  ['sends null as an empty one', { parameters: [query] }, { 'query.q': null }, '/things?q='],
  ['leaves an empty list out', { parameters: [query] }, { 'query.q': [] }, '/things'],
  ['encodes the query', { parameters: [query] }, { 'query.q': 'a b&c=+' }, '/things?q=a%20b%26c%3D%2B'],
  ['writes false', { parameters: [query] }, { 'query.q': false }, '/things?q=false'],
  [
    'joins the parameters in their order, but for undefined ones',
    {
      parameters: [
        { ...query, name: 'z', style: 'deepObject', explode: true },
        query,
        { ...query, name: 'j', content: 'application/json' },
        { ...query, name: 'u', style: 'pipeDelimited', explode: true },
      ],
    },
    { 'query.q': ['a', 'b'], 'query.z': { b: 1 }, 'query.j': [true], 'query.u': ['x'] },
    '/things?z%5Bb%5D=1&q=a&q=b&j=%5Btrue%5D',
  ],
])('%s', (_name, operation, parameters, expected) => {
  expect(build(operation, { parameters }).url).toBe(`https://api.example${expected}`);
});

test('sends headers and cookies of the operation, but none that belongs to the console', () => {
  const authorization = createParameter({ in: 'header', name: 'Authorization' });
  const parameters = [header, authorization, cookie, { ...cookie, name: 'b' }];
  const values = {
    'header.X-Trace': ['a', 'b'],
    'header.Authorization': 'x',
    'cookie.sid': 'y;',
    'cookie.b': 1,
  };
  expect(build({ parameters }, { parameters: values }).headers).toEqual({
    Accept: 'application/json',
    'X-Trace': 'a,b',
    Cookie: 'sid=y%3B; b=1',
  });
});

test('sends the body as JSON, with its type', () => {
  expect(build({ requestBody: jsonBody({}) }, { body: { a: 1 } })).toEqual({
    method: 'POST',
    url: 'https://api.example/things',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: '{"a":1}',
  });
});

test('sends no type without a body', () => {
  const request = build({ requestBody: jsonBody({}) });
  expect(request.headers).not.toHaveProperty('Content-Type');
  expect(request).not.toHaveProperty('body');
});

function mediaTypes(...content: (string | Partial<MediaTypeDoc>)[]): Partial<OperationDoc> {
  const docs = content.map((one) => (typeof one === 'string' ? { mediaType: one } : one));
  return {
    requestBody: {
      required: true,
      content: docs.map((doc) => ({ mediaType: 'text/plain', examples: [], ...doc })),
    },
  };
}

const several = mediaTypes('multipart/form-data', 'application/vnd.demo+json', 'text/plain');

test.each<[string, Partial<OperationDoc>, Partial<RequestValues>, string | undefined, unknown]>([
  ['JSON by preference', several, { body: 'a' }, 'application/vnd.demo+json', '"a"'],
  ['the chosen type', several, { body: 'a', mediaType: 'text/plain' }, 'text/plain', 'a'],
  [
    'a type that it lacks as none',
    several,
    { body: 'a', mediaType: 'a/b' },
    'application/vnd.demo+json',
    '"a"',
  ],
  [
    'the chosen multipart',
    several,
    { body: { a: 'b' }, mediaType: 'multipart/form-data' },
    undefined,
    [{ name: 'a', value: 'b' }],
  ],
  [
    'JSON with parameters',
    mediaTypes('application/json; charset=utf-8'),
    { body: null },
    'application/json; charset=utf-8',
    'null',
  ],
  ['a number as text', mediaTypes('text/plain'), { body: 1 }, 'text/plain', '1'],
  ['empty text', mediaTypes('text/plain'), { body: '' }, 'text/plain', ''],
  ['XML as it was typed', mediaTypes('application/xml'), { body: '<a/>' }, 'application/xml', '<a/>'],
  ['an object of any type as JSON', mediaTypes('*/*'), { body: {} }, 'application/json', '{}'],
  ['text of any text type', mediaTypes('text/*'), { body: 'a' }, 'text/plain', 'a'],
  ['no object as XML', mediaTypes('application/xml'), { body: { a: 1 } }, undefined, undefined],
  [
    'broken JSON as it was typed',
    mediaTypes('application/json'),
    { body: 1, texts: { body: { text: '{', broken: true } } },
    'application/json',
    '{',
  ],
])('writes %s', (_name, operation, values, contentType, body) => {
  const request = build(operation, values);
  expect([request.headers['Content-Type'], request.body]).toEqual([contentType, body]);
});

const image = new File(['a'], 'a.png', { type: 'image/png' });
const nameless = new File(['a'], 'a');

test.each<[string, string, File, string]>([
  ['binary data', 'application/octet-stream', image, 'application/octet-stream'],
  ['a file of a range', 'image/*', image, 'image/png'],
  ['a file without a type', '*/*', nameless, 'application/octet-stream'],
  ['a file in place of JSON', 'application/json', nameless, 'application/json'],
])('sends %s', (_name, mediaType, file, contentType) => {
  const request = build(mediaTypes(mediaType), { body: 'x', files: { body: file } });
  expect(request.headers['Content-Type']).toBe(contentType);
  expect(request.body).toBe(file);
});

const scheme = (parts: Partial<SecuritySchemeDoc> & { name: string }): SecuritySchemeDoc => ({
  type: 'http',
  scheme: 'bearer',
  obtainedFrom: [],
  ...parts,
});
const apiKey = (place: SecuritySchemeDoc['in'], name: string) =>
  scheme({ name: 'k', type: 'apiKey', in: place, parameterName: name });

test.each<[string, SecuritySchemeDoc, object]>([
  ['bearer', scheme({ name: 'k' }), { headers: { Authorization: 'Bearer t:é' } }],
  [
    'bearer, however it is spelt',
    scheme({ name: 'k', scheme: 'BEARER' }),
    { headers: { Authorization: 'Bearer t:é' } },
  ],
  [
    'basic, as UTF-8',
    scheme({ name: 'k', scheme: 'Basic' }),
    { headers: { Authorization: 'Basic dDrDqQ==' } },
  ],
  ['another HTTP scheme', scheme({ name: 'k', scheme: 'HOBA' }), { headers: { Authorization: 'HOBA t:é' } }],
  ['OAuth', scheme({ name: 'k', type: 'oauth2' }), { headers: { Authorization: 'Bearer t:é' } }],
  [
    'OpenID Connect',
    scheme({ name: 'k', type: 'openIdConnect' }),
    { headers: { Authorization: 'Bearer t:é' } },
  ],
  ['a key in a header', apiKey('header', 'X-Key'), { headers: { 'X-Key': 't:é' } }],
  [
    'a key in the query',
    apiKey('query', 'a key'),
    { url: 'https://api.example/things?q=1&a%20key=t%3A%C3%A9' },
  ],
  ['a key in a cookie', apiKey('cookie', 'key'), { headers: { Cookie: 'sid=2; key=t:é' } }],
])('authenticates by %s', (_name, securityScheme, expected) => {
  const operation = { security: [['k']], securitySchemes: [securityScheme], parameters: [query, cookie] };
  const parameters = { 'query.q': 1, 'cookie.sid': 2 };
  expect(build(operation, { parameters }, { k: 't:é' })).toMatchObject(expected);
});

const securitySchemes = [
  scheme({ name: 'a' }),
  scheme({ name: 'b', type: 'apiKey', in: 'header', parameterName: 'B' }),
  scheme({ name: 'c', type: 'apiKey', in: 'header', parameterName: 'C' }),
  scheme({ name: 'm', type: 'mutualTLS' }),
];

test.each<[string, string[][], Record<string, string>, Record<string, string>]>([
  ['nothing', [], { a: '1' }, {}],
  ['nothing where that comes first and nothing is held', [[], ['a']], {}, {}],
  ['what is held, where nothing would do', [[], ['a']], { a: '1' }, { Authorization: 'Bearer 1' }],
  ['the first of two', [['a'], ['b']], { a: '1', b: '2' }, { Authorization: 'Bearer 1' }],
  ['the one whose token is held', [['a'], ['b']], { b: '2' }, { B: '2' }],
  ['both that belong together', [['a', 'b']], { a: '1', b: '2' }, { Authorization: 'Bearer 1', B: '2' }],
  ['those that are complete', [['a', 'b'], ['c']], { a: '1', c: '3' }, { C: '3' }],
  ['half of what is asked for, if no other is complete', [['b', 'c']], { b: '2' }, { B: '2' }],
  ['no certificate', [['m']], { m: 'x' }, {}],
  ['what goes with a certificate', [['m', 'b'], ['c']], { b: '2' }, { B: '2' }],
  ['what is held rather than a certificate', [['m'], ['b']], { b: '2' }, { B: '2' }],
])('sends %s', (_name, security, tokens, expected) => {
  expect(build({ security, securitySchemes }, {}, tokens).headers).toEqual({
    Accept: 'application/json',
    ...expected,
  });
});
