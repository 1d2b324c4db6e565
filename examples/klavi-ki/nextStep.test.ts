import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { nextStep } from './nextStep.mjs';

const contract = parse(readFileSync(new URL('../../openapi/klavi-ki.yaml', import.meta.url), 'utf8'));
const statuses: string[] = contract.components.schemas.ConsentStatus.enum;

test('every documented status has a step', () => {
  expect(statuses).toHaveLength(9);
  for (const status of statuses) expect(nextStep(status), status).not.toBe('askKlavi');
});

test.each([
  ['AWAITING_LGPD_AUTHORISATION', 'wait'],
  ['AUTHORISED', 'useData'],
  ['REJECTED', 'offerNewTry'],
  ['DELETED_BY_USER', 'stopUsingData'],
  ['SOMETHING_NEW', 'askKlavi'],
])('%s: %s', (status, step) => {
  expect(nextStep(status)).toBe(step);
});
