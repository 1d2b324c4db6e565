import { demoCredentials } from '../../../catalog/demoCredentials';
import type { Simulation } from '../../simulation';
import { categorizeTransactions } from './categorizeTransactions';
import { requestAnalytics } from './requestAnalytics';
import { freshKlaasState, restoreKlaasState, type KlaasState } from './state';
import { authenticateKlaas, createToken } from './tokens';

/** How klaaS behaves, by its public documentation; what that leaves open says so where it is decided. */
export const klaas: Simulation<KlaasState> = {
  fresh: freshKlaasState,
  restore: restoreKlaasState,
  // Nothing of klaaS's ends with time: its tokens carry their own end.
  settle: (state) => ({ state, emissions: [] }),
  authenticate: authenticateKlaas,
  operations: { createToken, categorizeTransactions, requestAnalytics },
  secretKey: demoCredentials.klaas?.client_secret ?? '',
};
