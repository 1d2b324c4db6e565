import { institutions, type Institution } from '../../../../catalog/institutions';
import { findPersona } from '../../../../catalog/personas';
import type { Surroundings } from '../../../call';
import type { JourneyInstitution, JourneyScreen, JourneyView } from '../../../journey/types';
import { recallPersonData } from '../../../people/createPersonRecall';
import { listResources } from '../../../reports/listResources';
import { findInstitution, isDown, toAvatar } from '../institutions';
import { authorisationTime } from '../settle';
import type { KlaviKiState, StoredConsent, StoredJourney } from '../state';
import { findLink } from '../tokens';
import { errorTexts, toReturn } from './toReturn';

/** Where a journey stands, drawn from its consent where it has one. */
export function findScreen(journey: StoredJourney, consent: StoredConsent | undefined): JourneyScreen {
  if (journey.screen === 'left') return 'failure';
  if (!consent || journey.screen !== 'bank') return journey.screen === 'bank' ? 'closed' : journey.screen;
  switch (consent.status) {
    case 'STARTED':
      return 'confirm';
    case 'AWAITING_AUTHORISATION':
      return journey.isLoggedIn ? 'authorise' : 'login';
    case 'AWAITING_LGPD_AUTHORISATION':
      return 'lgpd';
    case 'AUTHORISED':
      return 'success';
    case 'ERROR':
    case 'REJECTED':
      return 'failure';
    default:
      return 'closed';
  }
}

/** A journey as its pages show it. */
export function toJourneyView(
  state: KlaviKiState,
  journey: StoredJourney,
  surroundings: Surroundings,
): JourneyView {
  const { journeyId, mode, linkId } = journey;
  const { portalUrl } = surroundings;
  const link = findLink(state, linkId);
  const consent = state.consents.find(({ consentId }) => consentId === journey.consentId);
  const screen = findScreen(journey, consent);
  const institution = consent && findInstitution(consent.institutionCode);
  const error = findError(journey, consent, screen);
  const isOver = screen === 'success' || screen === 'failure';
  const returnTo = isOver ? toReturn(mode, { link, consent, error }, portalUrl) : undefined;
  return {
    journeyId,
    screen,
    mode,
    linkId,
    ...tellPerson(journey),
    ...(consent && tellConsent(consent)),
    ...(institution && { institution: toJourneyInstitution(institution, surroundings) }),
    ...(screen === 'institutions' && {
      institutions: institutions.map((one) => toJourneyInstitution(one, surroundings)),
    }),
    ...(screen === 'authorise' && consent && { resources: findResources(consent, surroundings) }),
    ...(returnTo && { returnTo }),
    ...(error !== undefined && { error, errorDescription: describe(error, consent) }),
  };
}

function findError(
  { screen }: StoredJourney,
  consent: StoredConsent | undefined,
  shown: JourneyScreen,
): string | undefined {
  if (screen === 'left') return 'user_left';
  if (shown === 'failure') return consent?.error ?? 'server_error';
  return shown === 'closed' ? 'closed' : undefined;
}

function describe(error: string, consent: StoredConsent | undefined): string {
  if (error === 'closed') return consent ? `The consent is ${consent.status}` : 'The consent is gone';
  return errorTexts[error] ?? error;
}

function tellConsent(consent: StoredConsent): Partial<JourneyView> {
  const { consentId, status, validityPeriod, expireAt, createdAt } = consent;
  // Until the person has decided, what is asked for; then what they agreed to.
  const isDecided = !['STARTED', 'AWAITING_AUTHORISATION'].includes(status);
  const permissions = isDecided ? consent.permissionsGranted : consent.permissionsApply;
  const authoriseBefore = new Date(Date.parse(createdAt) + authorisationTime).toISOString();
  return { consentId, status, permissions, validityPeriod, expireAt, authoriseBefore };
}

function tellPerson({ personalTaxId, businessTaxId }: StoredJourney): Partial<JourneyView> {
  if (personalTaxId === '' && businessTaxId === '') return {};
  const persona = findPersona(businessTaxId || personalTaxId);
  const name = persona?.companyName ?? persona?.name ?? '';
  return {
    person: { name, personalTaxId, businessTaxId },
    ...(persona && {
      persona: { id: persona.id, ...(persona.ending !== undefined && { ending: persona.ending }) },
    }),
  };
}

function findResources(consent: StoredConsent, { now, settings }: Surroundings) {
  const { businessTaxId, personalTaxId, institutionCode } = consent;
  const taxId = businessTaxId || personalTaxId;
  return listResources(recallPersonData({ taxId, institutionCode, seed: settings.seed, now }));
}

function toJourneyInstitution(
  institution: Institution,
  { portalUrl, settings }: Surroundings,
): JourneyInstitution {
  const { institutionCode, name, isBeta } = institution;
  return {
    institutionCode,
    name,
    avatar: toAvatar(institution, portalUrl),
    isBeta,
    isOutage: isDown(institutionCode, settings),
  };
}
