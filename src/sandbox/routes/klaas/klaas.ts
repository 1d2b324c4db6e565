import type { Simulation } from '../../simulation';
import { categorizeTransactions } from './categorizeTransactions';
import { requestAnalytics } from './requestAnalytics';
import { freshKlaasState, restoreKlaasState, settleKlaas, type KlaasState } from './state';
import { authenticateKlaas, createToken } from './tokens';

/** How klaaS behaves, by its public documentation; what that leaves open says so where it is decided. */
export const klaas: Simulation<KlaasState> = {
  fresh: freshKlaasState,
  restore: restoreKlaasState,
  settle: settleKlaas,
  authenticate: authenticateKlaas,
  operations: { createToken, categorizeTransactions, requestAnalytics },
};
