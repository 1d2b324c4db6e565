import { isJsonObject } from '../../../contract/isJsonObject';
import type { Emission } from '../../outbox/delivery';
import { createUuid } from '../../random';
import type { Behaviour } from '../../simulation';
import { createRequestId } from '../createRequestId';
import { buildAnalytics } from './analytics/buildAnalytics';
import type { KlaasState } from './state';

/** Milliseconds from the request to its reports. */
const makingTime = 2000;

/**
 * The Open Finance analytics: it says at once that the data arrived, and the reports follow as webhooks. The data itself
 * is not kept. Which reports a client gets is agreed with klavi beforehand; here it is all that the data gives.
 */
export const requestAnalytics: Behaviour<KlaasState> = {
  answer(_state, { body, now, random }) {
    const requestId = createRequestId(random);
    const readyAt = now + makingTime;
    const reports = buildAnalytics(isJsonObject(body) ? body : {}, {
      requestId,
      createdAt: new Date(readyAt).toISOString(),
      productReportId: () => createUuid(random),
    });
    const emissions = reports.map((report): Emission => ({
      kind: 'report',
      name: report.webhook,
      dueAt: readyAt,
      content: { kind: 'body', value: report.body },
      ids: { requestId },
    }));
    return { status: 200, body: { requestId, message: 'ok' }, emissions };
  },
};
