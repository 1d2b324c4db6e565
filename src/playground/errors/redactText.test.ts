import { expect, test } from 'vitest';
import { redactText } from './redactText';

test.each([
  ['Authorization: Bearer eyJhbGciOiJ.eyJzdWIi.c2ln', 'Authorization: Bearer [token]'],
  ['got eyJhbGciOiJ.eyJzdWIi.c2ln here', 'got [token] here'],
  ['{"secretKey":"sk_demo_91be"}', '{"secretKey":"[segredo]"}'],
  ['client_secret=demo-secret&x=1', 'client_secret=[segredo]&x=1'],
  ['key ak_demo_7f3c', 'key [segredo]'],
  ['CPF 111.444.777-35, 11144477735', 'CPF [CPF], [CPF]'],
  ['11.222.333/0001-81 or 11222333000181', '[CNPJ] or [CNPJ]'],
  ['ana@exemplo.example.com +5511987654321', '[e-mail] [telefone]'],
  ['0b0f6f2c-6a8d-4c55-9a0e-0d6a4b1c7e21', '0b0f6f2c-6a8d-4c55-9a0e-0d6a4b1c7e21'],
  ['consent 7a1d3a54-0f25-4a3c-8c0e-111444777351', 'consent 7a1d3a54-0f25-4a3c-8c0e-111444777351'],
  ['Invalid accessKey or secretKey', 'Invalid accessKey or secretKey'],
  ['1d058c0aab79ed911a9f91aad4694e5a9bcb245b3089edac6a9030151ec94fc9', '[segredo]'],
])('%s', (text, redacted) => {
  expect(redactText(text)).toBe(redacted);
});
