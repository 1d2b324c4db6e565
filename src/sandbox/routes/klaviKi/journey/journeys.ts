import type { Json } from '../../../../contract/types';
import { ApiError, notFound } from '../../../apiError';
import type { Call } from '../../../call';
import type { JourneyStep } from '../../../journey/types';
import { createUuid } from '../../../random';
import type { Behaviour, Outcome } from '../../../simulation';
import { keepNewest } from '../../keepNewest';
import { readField } from '../../readField';
import { tokenLifetime } from '../tokens';
import type { KlaviKiState, StoredConsent, StoredJourney, StoredLink } from '../state';
import { takeStep } from './takeStep';
import { toJourneyView } from './toJourneyView';

/** A consent's address is opened once, within 60 seconds (docs.klavi.ai/connect/create-a-consent). */
const ticketTime = 60_000;

/**
 * `POST /control/journeys`. A consent's ticket is used up by this; a link's works as long as the link lives, from
 * the start each time.
 */
export const openJourney: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const ticket = readField(call.body, 'ticket');
    const consent = state.consents.findLast((one) => one.ticket !== '' && one.ticket === ticket);
    if (consent) return openConsentJourney(state, consent, call);
    const link = state.links.findLast((one) => one.ticket === ticket);
    if (link) return openLinkJourney(state, link, call);
    throw notFound('The address is unknown');
  },
};

/** `GET /control/journeys/{journeyId}` */
export const readJourney: Behaviour<KlaviKiState> = {
  answer: (state, call) => ({ status: 200, body: show(state, requireJourney(state, call), call) }),
};

/** `POST /control/journeys/{journeyId}/steps` */
export const stepJourney: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const journey = requireJourney(state, call);
    const taken = takeStep(state, journey, call.body as unknown as JourneyStep, call);
    const body = show(taken.state, taken.journey, call);
    return { status: 200, body, state: taken.state, emissions: taken.emissions };
  },
};

function openConsentJourney(state: KlaviKiState, consent: StoredConsent, call: Call): Outcome<KlaviKiState> {
  if (consent.isOpened) throw gone('The address was already used: a consent is opened once');
  if (call.now > Date.parse(consent.createdAt) + ticketTime) {
    throw gone('The address had to be opened within 60 seconds: create another consent');
  }
  if (consent.status !== 'AWAITING_AUTHORISATION') throw gone(`The consent is ${consent.status}`);
  const used = { ...consent, isOpened: true };
  const { personalTaxId, businessTaxId, linkId, consentId } = consent;
  const journey = createJourney('consent', { linkId, personalTaxId, businessTaxId, consentId }, call);
  const consents = state.consents.map((one) => (one === consent ? used : one));
  return begin({ ...state, consents }, { ...journey, screen: 'bank' }, call);
}

function openLinkJourney(state: KlaviKiState, link: StoredLink, call: Call): Outcome<KlaviKiState> {
  if (call.now > Date.parse(link.createdAt) + tokenLifetime * 1000) {
    throw gone('The link lived 1800 seconds: create another one');
  }
  const { linkId, request } = link;
  const personalTaxId = readField(request, 'personalTaxId');
  const businessTaxId = readField(request, 'businessTaxId');
  return begin(state, createJourney('link', { linkId, personalTaxId, businessTaxId }, call), call);
}

function createJourney(
  mode: StoredJourney['mode'],
  about: Pick<StoredJourney, 'linkId' | 'personalTaxId' | 'businessTaxId' | 'consentId'>,
  { random }: Call,
): StoredJourney {
  return { ...about, journeyId: createUuid(random), mode, screen: 'welcome', isLoggedIn: false };
}

function begin(state: KlaviKiState, journey: StoredJourney, call: Call): Outcome<KlaviKiState> {
  const next = { ...state, journeys: keepNewest(state.journeys, journey) };
  return { status: 200, body: show(next, journey, call), state: next };
}

function requireJourney(state: KlaviKiState, { parameters }: Call): StoredJourney {
  const id = readField(parameters.path, 'journeyId');
  const journey = state.journeys.findLast(({ journeyId }) => journeyId === id);
  if (!journey) throw notFound('Journey not found');
  return journey;
}

function show(state: KlaviKiState, journey: StoredJourney, call: Call): Json {
  return toJourneyView(state, journey, call) as unknown as Json;
}

function gone(message: string): ApiError {
  return new ApiError(409, 'Conflict', message);
}
