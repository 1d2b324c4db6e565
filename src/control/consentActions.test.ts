import { expect, it } from 'vitest';
import { consentStates } from '../components/ConsentStates/consentStates';
import { consentActions } from './consentActions';

it.each([
  ['STARTED', true, ['ERROR', 'DELETED_BY_USER']],
  ['AWAITING_AUTHORISATION', true, ['ERROR', 'DELETED_BY_USER']],
  ['AWAITING_LGPD_AUTHORISATION', true, ['ERROR', 'DELETED_BY_USER']],
  ['AUTHORISED', false, ['REVOKED', 'EXPIRED', 'DELETED_BY_USER']],
  ['REJECTED', false, ['DELETED_BY_USER']],
  ['REVOKED', false, ['DELETED_BY_USER']],
  ['DELETED_BY_USER', false, []],
] as const)('%s', (status, canDecide, ends) => {
  expect(consentActions(status)).toEqual({ canDecide, ends });
});

it('decides only what waits', () => {
  const decidable = consentStates.filter(({ status }) => consentActions(status).canDecide);
  expect(decidable.every(({ stage }) => stage === 'waiting')).toBe(true);
  expect(decidable).toHaveLength(3);
});
