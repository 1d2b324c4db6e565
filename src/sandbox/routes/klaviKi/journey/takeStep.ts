import { findPersona } from '../../../../catalog/personas';
import type { JsonObject } from '../../../../contract/types';
import { ApiError, badRequest } from '../../../apiError';
import type { Call } from '../../../call';
import type { JourneyScreen, JourneyStep } from '../../../journey/types';
import type { Emission } from '../../../outbox/delivery';
import { createUuid } from '../../../random';
import { keepNewest } from '../../keepNewest';
import { readField } from '../../readField';
import { changeConsent } from '../changeConsent';
import { openConsent, toExpiry, toPermissions } from '../createConsent';
import { createScreenEvent } from '../events';
import { findInstitution, isDown } from '../institutions';
import type { KlaviKiState, StoredConsent, StoredJourney } from '../state';
import { findLink } from '../tokens';
import { findScreen } from './toJourneyView';

export type Taken = { state: KlaviKiState; journey: StoredJourney; emissions: Emission[] };

type Step<A extends JourneyStep['action']> = Extract<JourneyStep, { action: A }>;

/**
 * A journey one step on. Throws 409 for a step that its screen doesn't offer (an old tab, a second click) and 400 for
 * one that makes no sense there; nothing has changed then.
 */
export function takeStep(state: KlaviKiState, journey: StoredJourney, step: JourneyStep, call: Call): Taken {
  const consent = state.consents.find(({ consentId }) => consentId === journey.consentId);
  const screen = findScreen(journey, consent);

  function offered(...screens: JourneyScreen[]): void {
    if (screens.includes(screen)) return;
    throw new ApiError(409, 'Conflict', `The journey is at ${screen}: it doesn't offer ${step.action}`);
  }

  function goTo(change: Partial<StoredJourney>, event?: string, payload?: JsonObject, from = state): Taken {
    const moved = { ...journey, ...change };
    const journeys = from.journeys.map((one) => (one.journeyId === moved.journeyId ? moved : one));
    return { state: { ...from, journeys }, journey: moved, emissions: track(event, payload) };
  }

  function track(event: string | undefined, payload?: JsonObject): Emission[] {
    if (event === undefined || !call.settings.webhooks.screenEvents || journey.mode !== 'link') return [];
    return [createScreenEvent(event, payload, { at: call.now, linkId: journey.linkId })];
  }

  /** Changes the consent, which is what decides where the journey goes from here. */
  function decide(change: Parameters<typeof changeConsent>[2], event?: string): Taken {
    if (!consent) throw new ApiError(409, 'Conflict', 'The journey has no consent yet');
    const changed = changeConsent(state, consent, change, call);
    const institution = findInstitution(consent.institutionCode);
    const payload = {
      institutionCode: consent.institutionCode,
      institutionName: institution?.name ?? '',
      institutionType: 1,
    };
    return {
      state: changed.state,
      journey,
      emissions: [...changed.emissions, ...track(event, payload)],
    };
  }

  function identify({ personalTaxId, businessTaxId = '' }: Step<'identify'>): Taken {
    offered('identify');
    return goTo({ personalTaxId, businessTaxId, screen: 'institutions' });
  }

  function chooseInstitution(institutionCode: string): Taken {
    const institution = findInstitution(institutionCode);
    if (!institution) throw badRequest(`There is no institution ${institutionCode}`);
    if (isDown(institutionCode, call.settings)) {
      throw badRequest(`Institution ${institutionCode} is unavailable: choose another one`);
    }
    const { linkId, personalTaxId, businessTaxId } = journey;
    const started: StoredConsent = openConsent(institution, call, {
      linkId,
      externalTrackId: `klavi-${createUuid(call.random)}`,
      personalTaxId,
      businessTaxId,
      status: 'STARTED',
      validityPeriod: 12,
      redirectURL: '',
      ticket: '',
    });
    // Who goes back and chooses again has one consent all the same.
    const chosen =
      consent?.status === 'STARTED'
        ? {
            ...consent,
            institutionCode,
            permissionsApply: toPermissions(institution.availableResources),
          }
        : started;
    const others = state.consents.filter((one) => one !== consent || chosen === started);
    const next = { ...state, consents: keepNewest(others, chosen) };
    const payload = { institutionCode, institutionName: institution.name };
    return goTo({ screen: 'confirm', consentId: chosen.consentId }, 'institution_click', payload, next);
  }

  function goOn(): Taken {
    offered('welcome');
    const event = 'landing_continue_click';
    if (journey.personalTaxId === '' && journey.businessTaxId === '')
      return goTo({ screen: 'identify' }, event);
    const preset = readField(findLink(state, journey.linkId)?.request, 'institutionCode');
    if (preset === '' || isDown(preset, call.settings)) return goTo({ screen: 'institutions' }, event);
    return chooseInstitution(preset);
  }

  function confirm({ validityPeriod }: Step<'confirm'>): Taken {
    offered('confirm');
    const waiting = decide({
      status: 'AWAITING_AUTHORISATION',
      validityPeriod,
      expireAt: toExpiry(call.now, validityPeriod),
    });
    const moved = goTo(
      { screen: 'bank' },
      'data_confirmation_continue_click',
      institutionOf(),
      waiting.state,
    );
    return { ...moved, emissions: [...waiting.emissions, ...moved.emissions] };
  }

  function institutionOf(): JsonObject {
    const code = consent?.institutionCode ?? '';
    return { institutionCode: code, institutionName: findInstitution(code)?.name ?? '' };
  }

  function login(): Taken {
    offered('login');
    const ending = findPersona(journey.businessTaxId || journey.personalTaxId)?.ending;
    if (ending === 'outage' || isDown(consent?.institutionCode ?? '', call.settings)) {
      return decide({ status: 'ERROR', error: 'institution_unavailable' }, 'authorise_fail');
    }
    return goTo({ isLoggedIn: true });
  }

  function authorise({ permissions, accountIds }: Step<'authorise'>): Taken {
    offered('authorise');
    const granted = consent?.permissionsApply.filter((one) => permissions.includes(one)) ?? [];
    if (granted.length === 0) throw badRequest('permissions: choose at least one that was asked for');
    return decide({ status: 'AWAITING_LGPD_AUTHORISATION', permissionsGranted: granted, accountIds });
  }

  function refuse(error: string, ...screens: JourneyScreen[]): Taken {
    offered(...screens);
    return decide({ status: 'REJECTED', error, permissionsGranted: [] }, 'authorise_fail');
  }

  function goBack(): Taken {
    offered('identify', 'institutions', 'confirm');
    if (screen === 'identify') return goTo({ screen: 'welcome' });
    if (screen === 'institutions') return goTo({ screen: 'welcome' }, 'institution_list_back_click');
    return goTo({ screen: 'institutions' }, 'data_confirmation_back_click', institutionOf());
  }

  function leave(): Taken {
    offered('welcome', 'identify', 'institutions', 'confirm', 'login', 'authorise', 'lgpd');
    const events: Partial<Record<JourneyScreen, string>> = {
      welcome: 'landing_exit_click',
      institutions: 'institution_list_exit_click',
      confirm: 'data_confirmation_exit_click',
    };
    // A consent that somebody left waits on, and is rejected when its time is over.
    return goTo({ screen: 'left' }, events[screen]);
  }

  switch (step.action) {
    case 'continue':
      return goOn();
    case 'identify':
      return identify(step);
    case 'chooseInstitution':
      offered('institutions');
      return chooseInstitution(step.institutionCode);
    case 'confirm':
      return confirm(step);
    case 'login':
      return login();
    case 'authorise':
      return authorise(step);
    case 'refuse':
      return refuse('access_denied', 'login', 'authorise');
    case 'acceptLgpd':
      offered('lgpd');
      return decide({ status: 'AUTHORISED' }, 'authorise_success');
    case 'refuseLgpd':
      return refuse('lgpd_denied', 'lgpd');
    case 'connectMore':
      offered('success');
      if (journey.mode !== 'link') throw new ApiError(409, 'Conflict', 'This journey has one consent only');
      return goTo(
        { screen: 'institutions', consentId: undefined, isLoggedIn: false },
        'authorise_success_connect_more_click',
        institutionOf(),
      );
    case 'back':
      return goBack();
    case 'exit':
      return leave();
  }
}
