import { consentStates, type ConsentStatus } from '../components/ConsentStates/consentStates';

export type ConsentEnd = 'ERROR' | 'EXPIRED' | 'REVOKED' | 'DELETED_BY_USER';

/** What can be done to a consent by hand: decide it while it waits, end it where its status allows. */
export function consentActions(status: ConsentStatus): { canDecide: boolean; ends: ConsentEnd[] } {
  const stage = consentStates.find((state) => state.status === status)?.stage;
  if (stage === 'waiting') return { canDecide: true, ends: ['ERROR', 'DELETED_BY_USER'] };
  if (stage === 'usable') return { canDecide: false, ends: ['REVOKED', 'EXPIRED', 'DELETED_BY_USER'] };
  return { canDecide: false, ends: status === 'DELETED_BY_USER' ? [] : ['DELETED_BY_USER'] };
}
