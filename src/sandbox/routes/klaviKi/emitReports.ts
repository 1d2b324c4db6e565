import { findPersona } from '../../../catalog/personas';
import type { Json, JsonObject } from '../../../contract/types';
import type { Surroundings } from '../../call';
import type { Callback, Emission } from '../../outbox/delivery';
import { createUuid } from '../../random';
import type { ReportSpec } from '../../reports/buildReport';
import { isDown } from './institutions';
import { createEvent, readCallbacks } from './events';
import type { KlaviKiState, StoredConsent } from './state';
import { findLink } from './tokens';

/** Milliseconds from a request to its reports, and of a person whose reports are slow. */
const makingTime = 2000;
const slowMakingTime = 60_000;

export type AcceptedRequest = {
  requestId: string;
  level: ReportSpec['level'];
  /** Names with their prefix; `all` is what the client has contracted. */
  products: string[];
  /** The consents reached, oldest first. */
  consents: StoredConsent[];
  /** The body of the request; absent when klavi makes the reports by itself. */
  request?: JsonObject;
};

/**
 * Everything that a report request leads to: klavi's word that it was received, then for each report the event of its
 * success and the report itself, or the event of its failure. Reports of institutions that are down fail, or are
 * partial (code 204) when others answer.
 */
export function emitReports(
  state: KlaviKiState,
  { requestId, level, products, consents, request }: AcceptedRequest,
  { now, random, settings }: Surroundings,
): Emission[] {
  const newest = consents.at(-1);
  if (!newest) return [];
  const taxId = newest.businessTaxId || newest.personalTaxId;
  const persona = findPersona(taxId);
  const link = findLink(state, newest.linkId);
  const up = consents.filter(({ institutionCode }) => !isDown(institutionCode, settings));
  const readyAt = now + (persona?.reports === 'slow' ? slowMakingTime : makingTime);
  const about = {
    personalTaxId: newest.personalTaxId,
    businessTaxId: newest.businessTaxId,
    linkId: newest.linkId,
    requestId,
  };
  const ids = { linkId: newest.linkId, consentId: newest.consentId, requestId };
  const externalInfo = (request?.externalInfo ?? link?.request.externalInfo) as JsonObject | undefined;

  function emitReport(productName: string): Emission[] {
    const payload = { ...about, productName, institutionCode: newest?.institutionCode ?? '' };
    if (up.length === 0) {
      const failed = { ...payload, code: 5000, message: 'The institution did not answer' };
      return [createEvent('product_generated_failed', failed, { at: readyAt, random, link, ids })];
    }
    const spec: ReportSpec = {
      productName,
      requestId,
      productReportId: createUuid(random),
      createdAt: new Date(readyAt).toISOString(),
      level,
      taxId,
      consents: up.map(({ consentId, linkId, institutionCode, permissionsGranted, accountIds }) => ({
        consentId,
        linkId,
        institutionCode,
        permissionsGranted,
        ...(accountIds && { accountIds }),
      })),
      ...((persona?.reports === 'partial' || up.length < consents.length) && { partial: true }),
      ...(externalInfo && { externalInfo }),
    };
    const report: Emission = {
      kind: 'report',
      name: productName,
      dueAt: readyAt,
      callback: findCallback(productName, request, link?.request),
      content: { kind: 'recipe', value: spec as unknown as Json },
      ids,
    };
    return [createEvent('product_generated_success', payload, { at: readyAt, random, link, ids }), report];
  }

  const prefix = newest.businessTaxId === '' ? 'pf' : 'pj';
  const contracted = settings.webhooks.contractedReports.map((suffix) => `${prefix}_${suffix}`);
  const wanted = products.flatMap((name) => (name === 'all' ? contracted : [name]));
  return [
    createEvent('product_request_received', about, { at: now, random, link, ids }),
    ...[...new Set(wanted)].flatMap(emitReport),
  ];
}

/** klavi's priority: of this request, of the link; `undefined` leaves it to the Console's address. */
function findCallback(
  productName: string,
  request: JsonObject | undefined,
  linkRequest: JsonObject | undefined,
): Callback | undefined {
  for (const [level, source] of [
    ['request', request],
    ['link', linkRequest],
  ] as const) {
    const callbacks = readCallbacks(source);
    const url = callbacks?.all ?? callbacks?.[productName] ?? callbacks?.other;
    if (url !== undefined) return { level, url };
  }
  return undefined;
}
