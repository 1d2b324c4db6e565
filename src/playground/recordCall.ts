import type { OperationDoc } from '../contract/types';
import type { Outcome } from '../transport/createTransport';
import type { HttpRequest } from '../transport/httpRequest';
import { wayOf } from './callEnvironment';
import type { EnvironmentChoice } from './environmentStore';
import { history } from './history';
import { ledger } from './ledger';
import { redact, redactJson, type NamedSecret } from './redact';
import type { RequestValues } from './types';

/** Writes a finished call into ledger and history, without any of its `secrets`. */
export function recordCall(
  operation: OperationDoc,
  values: RequestValues,
  {
    request,
    outcome,
    environment,
    secrets,
    at,
  }: {
    request: HttpRequest;
    outcome: Outcome;
    environment: EnvironmentChoice;
    secrets: NamedSecret[];
    /** When it was sent, in epoch milliseconds. */
    at: number;
  },
): void {
  const { product, id: operationId, summary, path, method } = operation;
  const result = toResult(outcome);
  const place = { at, environment: environment.id, product, operationId, path, method: method.toUpperCase() };
  ledger.add({
    ...place,
    host: URL.canParse(request.url) ? new URL(request.url).host : location.host,
    credentials: listSent(request, secrets),
    way: outcome.kind === 'answered' ? outcome.by : toWay(environment),
    outcome: result.status ?? result.failure ?? '',
  });
  const { files: _files, ...kept } = values;
  history.add({
    ...place,
    ...result,
    id: crypto.randomUUID?.() ?? `${at}-${history.list().length}`,
    summary,
    values: redactJson(kept, secrets),
    request: {
      method: request.method,
      url: redact(request.url, secrets),
      headers: redactJson(request.headers, secrets),
      ...(typeof request.body === 'string' && { body: redact(request.body, secrets) }),
    },
  });
}

function toWay(environment: EnvironmentChoice): 'page' | 'host' | 'relay' {
  const way = wayOf(environment);
  return way === 'local' ? 'host' : way;
}

function toResult(outcome: Outcome): { status?: number; failure?: string; ms?: number } {
  if (outcome.kind === 'answered') return { status: outcome.status, ms: outcome.ms };
  return { failure: outcome.kind === 'failed' ? outcome.failure : outcome.kind };
}

/** The secrets that really are in the request. */
function listSent({ url, headers, body }: HttpRequest, secrets: NamedSecret[]): string[] {
  const text = JSON.stringify([url, headers, body]);
  return secrets.filter((secret) => redact(text, [secret]) !== text).map(({ name }) => name);
}
