import { expect, test } from 'vitest';
import { verifySignature } from '../../examples/webhooks/verifySignature.mjs';
import { demoCredentials } from './demoCredentials';
import { signatureExample } from './signatureExample';

const { asReceived, writtenAnew, secretKey } = signatureExample;

test('is keyed with the demo credentials', () => {
  expect(secretKey).toBe(demoCredentials['klavi-ki']?.secretKey);
});

test('the two bodies say the same and differ in their bytes', () => {
  expect(JSON.stringify(JSON.parse(asReceived.body))).toBe(writtenAnew.body);
  expect(writtenAnew.body).not.toBe(asReceived.body);
});

test.each([asReceived, writtenAnew])('$signature belongs to its body', ({ body, signature }) => {
  expect(verifySignature(body, signature, secretKey)).toBe(true);
});

test('the signature that came does not fit the body written anew', () => {
  expect(verifySignature(writtenAnew.body, asReceived.signature, secretKey)).toBe(false);
});
