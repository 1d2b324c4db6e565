import { findDemoConsent } from './demoConsents';
import type { KlaviKiState, StoredConsent } from './state';
import { tokenLifetime } from './tokens';

const minute = 60_000;

/** A consent not authorised within 60 minutes becomes REJECTED (docs.klavi.ai/connect/create-a-consent). */
export const authorisationTime = 60 * minute;

/** How long a demo consent stays revoked: long enough to see it, and the next reader finds it authorised again. */
const demoRestTime = 30 * minute;

/**
 * What time alone changes: tokens run out, consents nobody authorised are rejected, authorised ones expire, the links of
 * answered tasks end. Gives the
 * same object when nothing was due, so that a request that only reads doesn't write.
 */
export function settleKlaviKi(state: KlaviKiState, now: number): KlaviKiState {
  const tokens = state.tokens.filter(({ expiresAt }) => expiresAt > now);
  const consents = state.consents.map((consent) => settleConsent(consent, now));
  const taskAnswers = state.taskAnswers.filter(({ answeredAt }) => answeredAt + tokenLifetime * 1000 > now);
  const isSettled =
    tokens.length === state.tokens.length &&
    taskAnswers.length === state.taskAnswers.length &&
    consents.every((consent, index) => consent === state.consents[index]);
  return isSettled ? state : { ...state, tokens, consents, taskAnswers };
}

function settleConsent(consent: StoredConsent, now: number): StoredConsent {
  const rejectedAt = Date.parse(consent.createdAt) + authorisationTime;
  const isWaiting = consent.status.startsWith('AWAITING_') || consent.status === 'STARTED';
  if (isWaiting && now > rejectedAt) {
    return { ...consent, status: 'REJECTED', updatedAt: new Date(rejectedAt).toISOString() };
  }
  const demo = findDemoConsent(consent.consentId);
  if (demo && consent.status === 'REVOKED' && now >= Date.parse(consent.updatedAt) + demoRestTime)
    return demo;
  if (consent.status === 'AUTHORISED' && now > Date.parse(consent.expireAt)) {
    return { ...consent, status: 'EXPIRED', updatedAt: consent.expireAt };
  }
  return consent;
}
