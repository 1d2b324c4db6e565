import { toOpenSession, type OpenSession } from '../simulation';
import { klaas } from './klaas/klaas';
import { klaviKi } from './klaviKi/klaviKi';

/** The products that behave; any other is answered from its contract's examples. */
export const simulations: Record<string, OpenSession> = {
  'klavi-ki': toOpenSession(klaviKi),
  klaas: toOpenSession(klaas),
};
