import type { Simulation } from '../../simulation';
import { createAccessToken, refreshAccessToken } from './accessTokens';
import { getConsent, listConsents, revokeConsent } from './consents';
import { createConsent } from './createConsent';
import { listInstitutions, listInstitutionStatus } from './institutions';
import { createLink } from './links';
import { settleKlaviKi } from './settle';
import { freshKlaviKiState, restoreKlaviKiState, type KlaviKiState } from './state';
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
  },
};
