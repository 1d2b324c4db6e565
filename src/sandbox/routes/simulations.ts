import { toOpenSession, type OpenSession } from '../simulation';
import { klaviKi } from './klaviKi/klaviKi';

/** The products that behave; any other is answered from its contract's examples. */
export const simulations: Record<string, OpenSession> = {
  'klavi-ki': toOpenSession(klaviKi),
};
