import { findPersona } from '../../../catalog/personas';
import type { Surroundings } from '../../call';
import type { Emission } from '../../outbox/delivery';
import { createRequestId } from '../createRequestId';
import { emitReports } from './emitReports';
import { createConsentEvents } from './events';
import type { ConsentStatus, KlaviKiState, StoredConsent } from './state';

export type Changed = { state: KlaviKiState; consent: StoredConsent; emissions: Emission[] };

/** Milliseconds from the authorisation to what a persona does with it later. */
const laterTime = 10 * 60_000;

/**
 * A consent in another status, with klavi's event of it; once authorised, with the reports that leave by themselves.
 * `at` is when it happened, which may be before `surroundings.now`.
 */
export function changeConsent(
  state: KlaviKiState,
  consent: StoredConsent,
  change: Partial<StoredConsent> & { status: ConsentStatus },
  surroundings: Surroundings,
  at: number = surroundings.now,
): Changed {
  const { later: _over, ...rest } = consent;
  const changed: StoredConsent = {
    ...rest,
    ...change,
    ...(change.status === 'AUTHORISED' && planLater(consent, at)),
    updatedAt: new Date(at).toISOString(),
  };
  const consents = state.consents.map((one) => (one.consentId === consent.consentId ? changed : one));
  const next = { ...state, consents };
  const events = createConsentEvents(next, changed, surroundings.random);
  return {
    state: next,
    consent: changed,
    emissions: [...events, ...emitAutomatic(next, changed, surroundings)],
  };
}

/** In the automatic mode, klavi sends what was contracted as soon as the consent is authorised. */
function emitAutomatic(state: KlaviKiState, consent: StoredConsent, surroundings: Surroundings): Emission[] {
  const { reportMode, contractedReports } = surroundings.settings.webhooks;
  if (consent.status !== 'AUTHORISED' || reportMode !== 'automatic' || contractedReports.length === 0) {
    return [];
  }
  const requestId = createRequestId(surroundings.random);
  const accepted = { requestId, level: 'institution' as const, products: ['all'], consents: [consent] };
  return emitReports(state, accepted, surroundings);
}

/** Some people don't leave an authorised consent alone: the personas say who. */
function planLater(consent: StoredConsent, at: number): Pick<StoredConsent, 'later'> {
  const ending = findPersona(consent.businessTaxId || consent.personalTaxId)?.ending;
  const statuses: Partial<Record<string, ConsentStatus>> = { expires: 'EXPIRED', revokes: 'REVOKED' };
  const status = ending && statuses[ending];
  return status ? { later: { status, at: new Date(at + laterTime).toISOString() } } : {};
}

/** Statuses from which a consent may come to another one, by klavi's list of statuses and Open Finance Brasil's life of a consent. */
const waiting: ConsentStatus[] = ['STARTED', 'AWAITING_AUTHORISATION', 'AWAITING_LGPD_AUTHORISATION'];

export function isWaiting({ status }: StoredConsent): boolean {
  return waiting.includes(status);
}

/** Whether a consent can end so from where it is. What was deleted stays so. */
export function canEnd(consent: StoredConsent, status: ConsentStatus): boolean {
  if (status === 'DELETED_BY_USER') return consent.status !== 'DELETED_BY_USER';
  if (status === 'EXPIRED' || status === 'REVOKED') return consent.status === 'AUTHORISED';
  return isWaiting(consent);
}
