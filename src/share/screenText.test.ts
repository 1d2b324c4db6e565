import { expect, test } from 'vitest';
import { screenText } from './screenText';

const ANA = '11144477735';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P';

test.each([
  ['39053344705', ANA],
  ['390.533.447-05', '111.444.777-35'],
  ['390 533 447 05', '111 444 777 35'],
  ['390.533.447/05', '111.444.777/35'],
  ['CPF: 390.533.44705, cliente', 'CPF: 111.444.77735, cliente'],
  ['https://x.example.com/p?cpf=39053344705&a=1', `https://x.example.com/p?cpf=${ANA}&a=1`],
  ['q%3D390.533.447%2D05', 'q%3D111.444.777%2D35'],
  ['a%2039053344705', `a%20${ANA}`],
  ['cpf39053344705x', `cpf${ANA}x`],
  ['39053344705 e 52998224725', `${ANA} e ${ANA}`],
  ['{"cpf":"39053344705"}', `{"cpf":"${ANA}"}`],
  ['39053344705@example.com', `${ANA}@example.com`],
])('a stranger’s CPF becomes a persona’s: %s', (text, expected) => {
  expect(screenText(text)).toEqual({ text: expected, found: ['cpf'] });
});

test.each([
  ['33000167000101', '11222333000181'],
  ['33.000.167/0001-01', '11.222.333/0001-81'],
  ['cnpj=33.000.167%2F0001-01', 'cnpj=11.222.333%2F0001-81'],
  ['12ABC34501DE35', '11222333000181'],
  ['12.ABC.345/01DE-35', '11.222.333/0001-81'],
])('a real company’s CNPJ becomes a persona’s: %s', (text, expected) => {
  expect(screenText(text)).toEqual({ text: expected, found: ['cnpj'] });
});

test.each([
  ['joao.silva@gmail.com', 'ana@example.com'],
  ['de joão+1@banco.com.br para', 'de ana@example.com para'],
  ['mail%3Djoao%40gmail.com', 'mail%3Dana%40example.com'],
])('an address becomes Ana’s: %s', (text, expected) => {
  expect(screenText(text)).toEqual({ text: expected, found: ['email'] });
});

test.each([
  ['+55 11 98765-4321', '+5511999990000'],
  ['tel=%2B5511987654321', 'tel=%2B5511999990000'],
  ['(11) 98765-4321', '+5511999990000'],
  ['fale com (21) 3456-7890', 'fale com +5511999990000'],
  ['11 98765-4321', '+5511999990000'],
  ['+1 415 555 2671', '+5511999990000'],
])('a phone number becomes the example’s: %s', (text, expected) => {
  expect(screenText(text)).toEqual({ text: expected, found: ['phone'] });
});

test.each([
  [JWT, '{{token}}', 'token'],
  [`Bearer ${JWT}`, 'Bearer {{token}}', 'token'],
  ['Basic ZGVtbzpkZW1vMTIz', 'Basic {{token}}', 'token'],
  ['access_token=abc123&x=1', 'access_token={{access_token}}&x=1', 'credential'],
  ['{"secretKey": "s3cr3t!"}', '{"secretKey": "{{secretKey}}"}', 'credential'],
  [String.raw`{\"password\":\"x1\"}`, String.raw`{\"password\":\"{{password}}\"}`, 'credential'],
  ['Authorization: Bearer opaque', 'Authorization: {{Authorization}}', 'credential'],
  ['senha: azul', 'senha: {{senha}}', 'credential'],
  ['https://user:pass@host.example/x', 'https://host.example/x', 'credential'],
  ['sk_live_9a8b7c6d', '{{key}}', 'credential'],
  ['AKIAIOSFODNN7EXAMPLE', '{{key}}', 'credential'],
  ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----', '{{privateKey}}', 'credential'],
  ['aZ3kQ9xY7bT1mN5vR2cW8dF4gH6jL0pS', '{{token}}', 'token'],
  ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '{{token}}', 'token'],
])('a credential goes: %s', (text, expected, what) => {
  expect(screenText(text)).toEqual({ text: expected, found: [what] });
});

test.each([
  ['fullwidth digits', '３９０５３３４４７０５'],
  ['invisible characters', '390\u200b533\u200b447\u200b05'],
  ['escaped digits', '%33%39%30%35%33%33%34%34%37%30%35'],
  ['digits escaped twice', '%25339053344705'],
])('what is hidden behind %s empties the text', (_, text) => {
  expect(screenText(text)).toEqual({ text: '', found: ['cpf'] });
});

test.each([
  ANA,
  '111.444.777-35',
  '11222333000181',
  '99901000000120',
  'financeiro@example.com',
  'ana@loja.example',
  '+5511999990000',
  '(11) 99999-0000',
  '12345678901',
  '11111111111',
  '9cecead8-905c-53f1-b0aa-46986077544a',
  '2026-11-05T10:00:00.000Z',
  '2026-11-05 10:00',
  '01310-100',
  '{{secretKey}}',
  'Bearer {{accessToken}}',
  'sk_demo_91be',
  'client_id=demo-client',
  'Basic information about tokens',
  'https://app.example.com/open-finance?state=abc',
  'task-5d20c8',
  'pf_categorized_creditcard_l2',
  'SUPERMERCADO BOM PRECO',
  'Ação à vista — 10%',
  '',
])('%s stays', (text) => {
  expect(screenText(text)).toEqual({ text, found: [] });
});

test.each(['a', '1', '%', 'eyJ', 'token', '1.', '+1', 'a@', '{{', 'sk_', '39053344705 ', '%20'])(
  '60 kB of %s take no time',
  (piece) => {
    const start = performance.now();
    screenText(piece.repeat(Math.ceil(60_000 / piece.length)));
    expect(performance.now() - start).toBeLessThan(1_500);
  },
);
