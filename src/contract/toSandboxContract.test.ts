import { expect, it } from 'vitest';
import { readLibrary } from './fixtures/readLibrary';
import { readContract } from './readContract';
import { toSandboxContract } from './toSandboxContract';

const document = readLibrary();

it('leaves webhooks out, and what only they need', () => {
  const whole = readContract('library', document);
  const { webhooks: _webhooks, tags: _tags, ...calls } = document;
  const withoutWebhooks = readContract('library', calls);
  const small = toSandboxContract(whole);
  expect(small.webhooks).toEqual([]);
  expect(small.operations).toEqual(withoutWebhooks.operations);
  expect(Object.keys(small.$defs)).toEqual(['Key', 'Token', 'Book', 'Shelf', 'Error']);
  expect(Object.keys(whole.$defs)).toContain('LoanDue');
});
