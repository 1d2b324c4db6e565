import type { Surroundings } from '../../call';
import type { Emission } from '../../outbox/delivery';
import { changeConsent, isWaiting } from './changeConsent';
import { findDemoConsent } from './demoConsents';
import type { ConsentStatus, KlaviKiState, StoredConsent } from './state';
import { tokenLifetime } from './tokens';

const minute = 60_000;

/** A consent not authorised within 60 minutes becomes REJECTED (docs.klavi.ai/connect/create-a-consent). */
export const authorisationTime = 60 * minute;

/** How long a demo consent stays ended: long enough to see it, and the next reader finds it authorised again. */
const demoRestTime = 30 * minute;

/**
 * What time alone changes: consents nobody authorised are rejected, authorised ones expire or are ended by their
 * person, the links of answered tasks end. Gives the same object when nothing was due, so that a request that only
 * reads doesn't write.
 */
export function settleKlaviKi(
  before: KlaviKiState,
  surroundings: Surroundings,
): { state: KlaviKiState; emissions: Emission[] } {
  const { now } = surroundings;
  if (now < nextDue(before.consents) && before.taskAnswers.length === 0) {
    return { state: before, emissions: [] };
  }
  // It may have been one that is no longer in the list.
  newest = undefined;
  let state = restDemoConsents(before, now);
  const due = state.consents
    .flatMap((consent) => planNext(consent, now))
    .sort((one, other) => one.at - other.at);
  const emissions: Emission[] = [];
  for (const { consent, status, at, error } of due) {
    const changed = changeConsent(state, consent, { status, ...(error && { error }) }, surroundings, at);
    emissions.push(...changed.emissions);
    state = changed.state;
  }
  const taskAnswers = state.taskAnswers.filter(({ answeredAt }) => answeredAt + tokenLifetime * 1000 > now);
  if (taskAnswers.length !== state.taskAnswers.length) state = { ...state, taskAnswers };
  return { state, emissions };
}

/** When something next happens in the newest list, at the earliest: states are never changed, so it is found out once. */
let newest: { consents: StoredConsent[]; due: number } | undefined;

function nextDue(consents: StoredConsent[]): number {
  if (newest?.consents === consents) return newest.due;
  let due = Infinity;
  for (const consent of consents) due = Math.min(due, findDue(consent));
  newest = { consents, due };
  return due;
}

/** Tells that a list has become another one by one consent more, so that the others needn't be looked at again. */
export function noteAppended(before: StoredConsent[], after: StoredConsent[]): void {
  const last = after.at(-1);
  if (!last || newest?.consents !== before) return;
  newest = { consents: after, due: Math.min(newest.due, findDue(last)) };
}

/** The first instant at which time alone may change a consent (milliseconds since 1970). */
function findDue(consent: StoredConsent): number {
  if (isWaiting(consent)) return Date.parse(consent.createdAt) + authorisationTime;
  if (consent.status === 'AUTHORISED') {
    return Math.min(Date.parse(consent.expireAt), consent.later ? Date.parse(consent.later.at) : Infinity);
  }
  return findDemoConsent(consent.consentId) ? Date.parse(consent.updatedAt) + demoRestTime : Infinity;
}

type Planned = { consent: StoredConsent; status: ConsentStatus; at: number; error?: string };

function planNext(consent: StoredConsent, now: number): Planned[] {
  if (isWaiting(consent)) {
    const at = Date.parse(consent.createdAt) + authorisationTime;
    return now > at ? [{ consent, status: 'REJECTED', at, error: 'authorisation_expired' }] : [];
  }
  if (consent.status !== 'AUTHORISED') return [];
  const expiry = Date.parse(consent.expireAt);
  const later = consent.later ? Date.parse(consent.later.at) : Infinity;
  if (consent.later && later <= expiry && now >= later) {
    return [{ consent, status: consent.later.status, at: later }];
  }
  return now > expiry ? [{ consent, status: 'EXPIRED', at: expiry }] : [];
}

function restDemoConsents(state: KlaviKiState, now: number): KlaviKiState {
  const consents = state.consents.map((consent) => {
    if (consent.status === 'AUTHORISED') return consent;
    const demo = findDemoConsent(consent.consentId);
    return demo && now >= Date.parse(consent.updatedAt) + demoRestTime ? demo : consent;
  });
  const isSame = consents.every((consent, index) => consent === state.consents[index]);
  return isSame ? state : { ...state, consents };
}
