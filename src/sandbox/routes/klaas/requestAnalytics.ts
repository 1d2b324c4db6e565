import type { Behaviour } from '../../simulation';
import { createRequestId } from '../createRequestId';
import type { KlaasState } from './state';

/** The Open Finance analytics: it only says that the data arrived, and keeps none of it. */
export const requestAnalytics: Behaviour<KlaasState> = {
  answer: (_state, { random }) => ({
    status: 200,
    body: { requestId: createRequestId(random), message: 'ok' },
  }),
};
