import { expect, test } from 'vitest';
import { decodeText } from './decodeError';
import { toSupportQuestion } from './toSupportQuestion';

const pasted = `HTTP/1.1 400 Bad Request
Authorization: Bearer eyJhbGciOi.eyJzdWIi.c2ln

{"statusCode":400,"error":"Bad Request","message":"Invalid personalTaxId 111.444.777-35",
 "requestId":"req-1","name":"Ana Exemplo","secretKey":"sk_demo_91be"}`;

test('has what support asks for, blanks for what nobody knows, and nothing of the body', () => {
  expect(toSupportQuestion(decodeText(pasted), {})).toBe(`Olá! Preciso de ajuda com este erro da API da klavi.

Ambiente: (preencha)
Operação: (preencha)
Horário, com fuso: (preencha)
Status HTTP: 400
Código no corpo: 400
error: Bad Request
message: Invalid personalTaxId [CPF]
requestId: req-1

O que já tentei:`);
});

test('names the call of a console', () => {
  const question = toSupportQuestion(decodeText('4004'), {
    operation: { id: 'createConsent', method: 'post', path: '/data/v1/consents' },
    environment: 'Homologação',
    at: Date.UTC(2026, 10, 24, 12),
  });
  expect(question).toContain('Ambiente: Homologação\nOperação: POST /data/v1/consents (createConsent)\n');
  expect(question).toContain('Horário, com fuso: 2026-11-24T12:00:00.000Z\nCódigo no corpo: 4004\n');
});
