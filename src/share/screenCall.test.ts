import { anything, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { screenCall, type ScreenChange } from './screenCall';
import type { Json, SharedCall } from './types';

const operation = 'klavi-ki/createLink';

test.each<[string, Partial<SharedCall>, Partial<SharedCall>, ScreenChange[]]>([
  [
    'a persona’s call stays',
    { body: { personalTaxId: '11144477735', email: 'ana@example.com', phone: '+5511999990000' } },
    { body: { personalTaxId: '11144477735', email: 'ana@example.com', phone: '+5511999990000' } },
    [],
  ],
  [
    'tax ids in texts, lists and numbers',
    { body: { personalTaxId: '39053344705', list: [{ doc: 39053344705 }], cnpj: 33000167000101 } },
    { body: { personalTaxId: '11144477735', list: [{ doc: 11144477735 }], cnpj: 11222333000181 } },
    [
      { path: 'body/personalTaxId', what: 'cpf', how: 'replaced' },
      { path: 'body/list/0/doc', what: 'cpf', how: 'replaced' },
      { path: 'body/cnpj', what: 'cnpj', how: 'replaced' },
    ],
  ],
  [
    'a CPF that lost its zeros',
    { body: { cpf: 1234567890, size: 1234567890 } },
    { body: { cpf: 11144477735, size: 1234567890 } },
    [{ path: 'body/cpf', what: 'cpf', how: 'replaced' }],
  ],
  [
    'a parameter',
    { parameters: { 'query.personalTaxId': '390.533.447-05', 'query.phone': '1198765432' } },
    { parameters: { 'query.personalTaxId': '111.444.777-35', 'query.phone': '+5511999990000' } },
    [
      { path: 'query.personalTaxId', what: 'cpf', how: 'replaced' },
      { path: 'query.phone', what: 'phone', how: 'replaced' },
    ],
  ],
  [
    'a credential that nothing stands for',
    { parameters: { 'header.X-Api-Key': 'k' }, body: { password: 'p', deep: { linkToken: ['a'] } } },
    { parameters: {}, body: { deep: {} } },
    [
      { path: 'header.X-Api-Key', what: 'credential', how: 'removed' },
      { path: 'body/password', what: 'credential', how: 'removed' },
      { path: 'body/deep/linkToken', what: 'credential', how: 'removed' },
    ],
  ],
  [
    'a key, for the sandbox of the portal',
    { body: { accessKey: 'real', secretKey: 'sk_demo_0000' } },
    { body: { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_0000' } },
    [{ path: 'body/accessKey', what: 'credential', how: 'replaced' }],
  ],
  [
    'a key, for a real environment',
    { environment: 'homologacao', body: { accessKey: 'real', secretKey: '{{secretKey}}' } },
    { environment: 'homologacao', body: { accessKey: '{{accessKey}}', secretKey: '{{secretKey}}' } },
    [{ path: 'body/accessKey', what: 'credential', how: 'replaced' }],
  ],
  [
    'a name that is somebody’s',
    { body: { '390.533.447-05': { ok: true }, 'a/b': 'x@gmail.com' } },
    { body: { 'a/b': 'ana@example.com' } },
    [
      { path: 'body/…', what: 'cpf', how: 'removed' },
      { path: 'body/a~1b', what: 'email', how: 'replaced' },
    ],
  ],
  ['an example', { example: '39053344705' }, {}, [{ path: 'example', what: 'cpf', how: 'removed' }]],
])('%s', (_, call, expected, changes) => {
  expect(screenCall({ operation, ...call })).toEqual({ data: { operation, ...expected }, changes });
});

test('what came out has nothing left to find', () => {
  const secrets = [
    '39053344705',
    '33.000.167/0001-01',
    'a@gmail.com',
    '(11) 98765-4321',
    'token=abc',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
    '%33%39053344705',
    '36936936920',
    '11999990000',
  ];
  const text = constantFrom(...secrets);
  const glue = constantFrom('', ' ', '%', '"', '=', '.', '-', '1', '@', 'x', '{{', '}}');
  assert(
    property(text, glue, text, glue, anything(), (one, first, other, second, rest) => {
      const body = { a: one + first + other + second, [first + one]: [second + other], b: toJson(rest) };
      const { data } = screenCall({ operation, body });
      expect(screenCall(data)).toEqual({ data, changes: [] });
      expect(JSON.stringify(screenCall({ operation, body: one + ' ' + other }).data)).not.toMatch(
        /39053344705|33\.000\.167|gmail|98765|eyJhbGci|abc/,
      );
    }),
    { numRuns: 1_000 },
  );
});

function toJson(value: unknown): Json {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null') as Json;
  } catch {
    return null;
  }
}
