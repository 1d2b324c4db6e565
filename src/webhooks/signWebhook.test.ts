import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { signatureExample } from '../catalog/signatureExample';
import { signWebhook } from './signWebhook';

const { asReceived, writtenAnew, secretKey } = signatureExample;

it.each([asReceived, writtenAnew])('signs $body as the guides show it', ({ body, signature }) => {
  expect(signWebhook(body, secretKey)).toBe(signature);
});

it.each([
  ['an empty body', '', 'sk_demo_91be'],
  ['letters of more than one byte', '{"nome":"João — ação 💳"}', 'sk_demo_91be'],
  ['a key of more than one block', '[]', 'ç'.repeat(100)],
  ['a long body', 'a'.repeat(100_000), 'sk'],
])('agrees with node:crypto on %s', (_, body, key) => {
  expect(signWebhook(body, key)).toBe(createHmac('sha256', key).update(body).digest('hex'));
});
