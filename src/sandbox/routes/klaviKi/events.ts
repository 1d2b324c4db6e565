import type { Json, JsonObject } from '../../../contract/types';
import { isJsonObject } from '../../../contract/isJsonObject';
import type { Emission } from '../../outbox/delivery';
import type { Random } from '../../random';
import type { KlaviKiState, StoredConsent, StoredLink } from './state';
import { findLink } from './tokens';

/** What klavi calls the application; every example of its events has this one. */
const partnerAppId = '12345678';

type Chance = { random: Random };

/** An API event in klavi's envelope: an array of one. `at` is in milliseconds since 1970. */
export function createEvent(
  name: string,
  payload: JsonObject,
  { at, random, link, ids }: Chance & { at: number; link?: StoredLink; ids: Emission['ids'] },
): Emission {
  const eventId = createEventId(at, random);
  const externalInfo = link?.request.externalInfo;
  const event: JsonObject = {
    partnerAppId,
    eventId,
    eventType: 'api',
    eventName: name,
    eventTime: new Date(at).toISOString(),
    payload,
    ...(externalInfo !== undefined && { externalInfo }),
  };
  return {
    kind: 'event',
    name,
    dueAt: at,
    content: { kind: 'body', value: [event] },
    ids: { eventId, ...ids },
  };
}

/** `link_created` */
export function createLinkEvent(link: StoredLink, { at, random }: Chance & { at: number }): Emission {
  const { linkId, request } = link;
  const payload = {
    personalTaxId: textOf(request.personalTaxId),
    businessTaxId: textOf(request.businessTaxId),
    linkId,
  };
  return createEvent('link_created', payload, { at, random, link, ids: { linkId } });
}

const consentEvents: Partial<Record<StoredConsent['status'], string>> = {
  AUTHORISED: 'consent_authorised',
  ERROR: 'consent_error',
  REJECTED: 'consent_rejected',
  EXPIRED: 'consent_expired',
  REVOKED: 'consent_revoked',
  DELETED_BY_USER: 'consent_deleted_by_user',
};

/** The event of the status that a consent has come to; none for a status that klavi has no event for. */
export function createConsentEvents(state: KlaviKiState, consent: StoredConsent, random: Random): Emission[] {
  const name = consentEvents[consent.status];
  if (name === undefined) return [];
  const { personalTaxId, businessTaxId, linkId, consentId, externalTrackId, institutionCode } = consent;
  const payload = {
    personalTaxId,
    businessTaxId,
    linkId,
    consents: { consentId, externalTrackId, institutionCode },
  };
  const at = Date.parse(consent.updatedAt);
  const link = findLink(state, linkId);
  return [createEvent(name, payload, { at, random, link, ids: { linkId, consentId } })];
}

/** What a person does on klavi's screens, for those who track it. klavi publishes neither envelope nor transport. */
export function createScreenEvent(
  name: string,
  payload: JsonObject | undefined,
  { at, linkId }: { at: number; linkId: string },
): Emission {
  const value: Json = { eventName: name, ...(payload && { payload }) };
  return { kind: 'event', name, dueAt: at, content: { kind: 'body', value }, ids: { linkId } };
}

function createEventId(at: number, random: Random): string {
  const bytes = random.getRandomValues(new Uint8Array(4));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${Math.floor(at / 1000)}-${hex}`;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The callbacks of a link or of a report request, or `undefined`. */
export function readCallbacks(request: JsonObject | undefined): Record<string, string> | undefined {
  const callbacks = request?.productsCallbackURL;
  return isJsonObject(callbacks) ? (callbacks as Record<string, string>) : undefined;
}
