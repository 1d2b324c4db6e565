import { expect, test } from 'vitest';
import type { MediaTypeDoc, OperationDoc, SecuritySchemeDoc } from '../contract/types';
import { buildRequest } from './buildRequest';
import { createOperation, createParameter, jsonBody } from './fixtures/createOperation';
import type { RequestValues } from './types';

const path = createParameter({ in: 'path', name: 'id', required: true });
const query = createParameter({ in: 'query', name: 'q' });
const header = createParameter({ in: 'header', name: 'X-Trace' });
const cookie = createParameter({ in: 'cookie', name: 'sid' });
const host = createParameter({ in: 'header', name: 'Host' });
const filter = createParameter({ in: 'query', name: 'filter', schema: { type: 'object' } });
const target = { baseUrl: 'https://api.example', tokens: {} };

function build(operation: Partial<OperationDoc>, values: Partial<RequestValues>, tokens = {}) {
  return buildRequest(
    createOperation(operation),
    { parameters: {}, texts: {}, ...values },
    { ...target, tokens },
  );
}

const anyBody = jsonBody({ type: 'object', properties: { a: { type: 'integer' } } });

test('a request without a problem is ready', () => {
  expect(build({ requestBody: anyBody }, { body: { a: 1 } })).toMatchObject({
    kind: 'ready',
    request: { method: 'POST', body: '{"a":1}' },
  });
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
    { path: '/a/{id}', parameters: [path] },
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
    'a dot that a style writes',
    { path: '/a/{id}', parameters: [{ ...path, style: 'label' }] },
    { parameters: { 'path.id': '' } },
    { sendable: false, problems: [{ field: 'path.id', code: 'unsendable' }] },
  ],
  [
    'dots of two values in one segment',
    {
      path: '/a/{id}{to}',
      parameters: [path, createParameter({ in: 'path', name: 'to', required: true })],
    },
    { parameters: { 'path.id': '.', 'path.to': '.' } },
    { sendable: false, problems: [{ field: 'path.id' }, { field: 'path.to' }] },
  ],
  [
    'an empty list in the path',
    { path: '/a/{id}', parameters: [{ ...path, schema: {} }] },
    { parameters: { 'path.id': [] } },
    { sendable: false, problems: [{ field: 'path.id', code: 'required' }] },
  ],
  [
    'a value that its style leaves undefined',
    { parameters: [{ ...query, style: 'pipeDelimited' }] },
    { parameters: { 'query.q': 'a' } },
    { sendable: false, problems: [{ field: 'query.q', code: 'unsendable', limit: 'pipeDelimited' }] },
  ],
  [
    'a nested list in a style that nobody named',
    { parameters: [{ ...query, schema: {} }] },
    { parameters: { 'query.q': [['a']] } },
    { sendable: false, problems: [{ field: 'query.q', code: 'unsendable', limit: 'form' }] },
  ],
  [
    'an object whose media type nobody describes',
    { parameters: [{ ...query, content: 'application/xml' }] },
    { parameters: { 'query.q': {} } },
    { problems: [{ field: 'query.q', code: 'unsendable', limit: 'application/xml' }] },
  ],
  [
    'a cookie, which no page can set',
    { parameters: [cookie] },
    { parameters: { 'cookie.sid': 'a' } },
    {
      sendable: false,
      problems: [{ field: 'cookie.sid', code: 'unsendable', limit: 'Cookie' }],
      request: { headers: { Cookie: 'sid=a' } },
    },
  ],
  [
    'a header of the browser’s own',
    { parameters: [host] },
    { parameters: { 'header.Host': 'a' } },
    { sendable: false, problems: [{ field: 'header.Host', code: 'unsendable', limit: 'Host' }] },
  ],
  [
    'a body that a GET can’t have',
    { method: 'get', requestBody: anyBody },
    { body: {} },
    { sendable: false, problems: [{ field: 'body', code: 'unsendable', limit: 'GET' }] },
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

test('a missing token is no problem: the API says 401', () => {
  const built = build({ security: [['k']], securitySchemes: [scheme({ name: 'k' })] }, {});
  expect(built.kind).toBe('ready');
  expect(built.request.headers).not.toHaveProperty('Authorization');
});

test('an empty matrix parameter keeps its name in the path', () => {
  const parameters = [{ ...path, style: 'matrix' as const }];
  const built = build({ path: '/a{id}', parameters }, { parameters: { 'path.id': '' } });
  expect(built).toMatchObject({ kind: 'ready', request: { url: 'https://api.example/a;id' } });
});

test.each([{}, { parameters: {} }])('cookies and headers that nobody filled in are no problem', (values) => {
  expect(build({ parameters: [cookie, host] }, values).kind).toBe('ready');
});

const photoForm = (parts: Partial<MediaTypeDoc> = {}): Partial<OperationDoc> => ({
  requestBody: {
    required: true,
    content: [
      {
        mediaType: 'multipart/form-data',
        schema: {
          type: 'object',
          required: ['name', 'photo', 'pages'],
          properties: {
            name: { type: 'string' },
            photo: { type: 'string', format: 'binary' },
            pages: { type: 'array', items: { type: 'string', format: 'binary' } },
            meta: {},
          },
        },
        examples: [],
        ...parts,
      },
    ],
  },
});
const png = new File(['a'], 'a.png', { type: 'image/png' });
const files = { 'body/photo': png, 'body/pages/0': png };
const binary = photoForm({ mediaType: 'application/octet-stream', schema: {} });

test.each<[string, Partial<OperationDoc>, Partial<RequestValues>, object[]]>([
  ['all of a form', photoForm(), { body: { name: 'n' }, files }, []],
  ['files whose list holds places for them', photoForm(), { body: { name: 'n', pages: [null] }, files }, []],
  [
    'no file',
    photoForm(),
    { body: { name: 'n' } },
    [
      { field: 'body/photo', code: 'required' },
      { field: 'body/pages', code: 'required' },
    ],
  ],
  ['no form', photoForm(), {}, [{ field: 'body', code: 'required' }]],
  ['files alone', photoForm(), { files }, [{ field: 'body/name', code: 'required' }]],
  [
    'a part that no type can write',
    photoForm({ encoding: { meta: { contentType: 'application/xml' } } }),
    { body: { name: 'n', meta: {} }, files },
    [{ field: 'body/meta', code: 'unsendable', limit: 'application/xml' }],
  ],
  [
    'a file of another type',
    photoForm({
      encoding: { photo: { contentType: 'image/jpeg, image/gif' }, pages: { contentType: 'image/*' } },
    }),
    { body: { name: 'n' }, files },
    [{ field: 'body/photo', code: 'type', limit: 'image/jpeg, image/gif' }],
  ],
  [
    'a file in a form of text',
    photoForm({ mediaType: 'application/x-www-form-urlencoded', schema: {} }),
    { body: { photo: 'x' }, files: { 'body/photo': png } },
    [{ field: 'body/photo', code: 'unsendable', limit: 'application/x-www-form-urlencoded' }],
  ],
  [
    'a form field that no rule can write',
    photoForm({
      mediaType: 'application/x-www-form-urlencoded',
      schema: {},
      encoding: { meta: { style: 'deepObject' } },
    }),
    { body: { meta: 'x' } },
    [{ field: 'body/meta', code: 'unsendable', limit: 'deepObject' }],
  ],
  ['binary data', binary, { files: { body: png } }, []],
  ['no binary data', binary, {}, [{ field: 'body', code: 'required' }]],
  [
    'an object as binary data',
    binary,
    { body: {} },
    [{ field: 'body', code: 'unsendable', limit: 'application/octet-stream' }],
  ],
  [
    'the chosen media type',
    { requestBody: { ...anyBody, content: [...anyBody.content, { mediaType: 'text/plain', examples: [] }] } },
    { body: { a: 1 }, mediaType: 'text/plain' },
    [{ field: 'body', code: 'unsendable', limit: 'text/plain' }],
  ],
])('checks %s', (_name, operation, values, expected) => {
  const built = build(operation, values);
  expect(built.kind === 'ready' ? [] : built.problems).toEqual(expected);
});

const key = (place: SecuritySchemeDoc['in'], parameterName: string) =>
  scheme({ name: 'k', type: 'apiKey', in: place, parameterName });

test.each<[string, SecuritySchemeDoc[], string | undefined]>([
  ['bearer', [scheme({ name: 'k' })], undefined],
  ['a header', [key('header', 'X-Key')], undefined],
  ['a certificate', [scheme({ name: 'k', type: 'mutualTLS' })], 'mutualTLS'],
  ['a cookie', [key('cookie', 'sid')], 'Cookie'],
  ['a header of the browser’s own', [key('header', 'Sec-Key')], 'Sec-Key'],
  [
    'a second Authorization',
    [scheme({ name: 'a', scheme: 'basic' }), scheme({ name: 'k' })],
    'Authorization',
  ],
])('of credentials, tells what can’t be sent: %s', (_name, securitySchemes, limit) => {
  const security = [securitySchemes.map(({ name }) => name)];
  const built = build({ security, securitySchemes }, {}, { k: 't', a: 'u' });
  if (limit === undefined) expect(built.kind).toBe('ready');
  else
    expect(built).toMatchObject({
      kind: 'invalid',
      sendable: true,
      problems: [{ field: 'security.k', code: 'unsendable', limit }],
    });
});
