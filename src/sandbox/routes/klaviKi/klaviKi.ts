import { demoCredentials } from '../../../catalog/demoCredentials';
import { buildReport, type ReportSpec } from '../../reports/buildReport';
import type { Simulation } from '../../simulation';
import { createAccessToken, refreshAccessToken } from './accessTokens';
import { getConsent, listConsents, revokeConsent } from './consents';
import { createConsent } from './createConsent';
import { authoriseConsent, endConsent, listControlConsents, refuseConsent } from './controlConsents';
import { listInstitutions, listInstitutionStatus } from './institutions';
import { openJourney, readJourney, stepJourney } from './journey/journeys';
import { createLink } from './links';
import { openBasicLink } from './openBasicLink';
import {
  requestBusinessInstitutionData,
  requestBusinessUserData,
  requestPersonalInstitutionData,
  requestPersonalUserData,
} from './requestReports';
import { settleKlaviKi } from './settle';
import { freshKlaviKiState, restoreKlaviKiState, type KlaviKiState } from './state';
import { createTask, getTaskStatus, submitTaskMfa } from './tasks';
import { authenticateKlaviKi } from './tokens';

/** How klavi Ki behaves, by its public documentation; what that leaves open says so where it is decided. */
export const klaviKi: Simulation<KlaviKiState> = {
  fresh: freshKlaviKiState,
  restore: restoreKlaviKiState,
  settle: settleKlaviKi,
  authenticate: authenticateKlaviKi,
  operations: {
    createAccessToken,
    refreshAccessToken,
    createLink,
    listInstitutions,
    listInstitutionStatus,
    createConsent,
    listConsents,
    getConsent,
    revokeConsent,
    openBasicLink,
    requestPersonalInstitutionData,
    requestBusinessInstitutionData,
    requestPersonalUserData,
    requestBusinessUserData,
    getTaskStatus,
    submitTaskMfa,
  },
  controls: {
    listControlConsents,
    authoriseConsent,
    refuseConsent,
    endConsent,
    createTask,
    openJourney,
    readJourney,
    stepJourney,
  },
  cook: (recipe, seed) => buildReport(recipe as unknown as ReportSpec, { seed }).body,
  secretKey: demoCredentials['klavi-ki']?.secretKey ?? '',
};
