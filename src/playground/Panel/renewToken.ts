import { isJsonObject } from '../../contract/isJsonObject';
import type { Contract, JsonObject, SecuritySchemeDoc } from '../../contract/types';
import { announce } from '../announce';
import { environmentStore } from '../environmentStore';
import { findOperation } from '../loadContract';
import { performSend } from '../performSend';
import { readSession } from '../readSession';
import { placeholderOf, secretFields } from '../secretFields';

/**
 * Makes the call that brings a credential, with the keys at hand. Gives the problem in words, or
 * an empty text.
 */
export async function renewToken({
  contract,
  scheme,
  rootUrl,
}: {
  contract: Contract;
  scheme: SecuritySchemeDoc;
  rootUrl: string;
}): Promise<string> {
  const operation = findOperation(contract, scheme.obtainedFrom[0]?.operationId ?? '');
  if (!operation) return scheme.name;
  const environment = environmentStore.get();
  const { proposed } = readSession(operation, { isPicked: false, environment: environment.id });
  const names = secretFields(operation.product);
  const values = {
    ...proposed.values,
    body: {
      ...(isJsonObject(proposed.values.body ?? null) && (proposed.values.body as JsonObject)),
      ...Object.fromEntries(names.map((name) => [name, placeholderOf(name)])),
    },
  };
  const sent = await performSend(operation, values, {
    rootUrl,
    environment,
    anyway: false,
    details: undefined,
    signal: new AbortController().signal,
    onPhase: () => {},
  });
  if (sent.kind === 'refused')
    return sent.check.problems.map(({ field, message }) => `${field}: ${message}`).join(' ');
  const isGood = sent.outcome.kind === 'answered' && sent.outcome.status < 300;
  return isGood ? '' : announce.outcome(sent.outcome);
}
