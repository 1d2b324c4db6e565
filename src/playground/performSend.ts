import { requireEnvironment, type EnvironmentId } from '../catalog/environments';
import { isJsonObject } from '../contract/isJsonObject';
import type { JsonObject, OperationDoc } from '../contract/types';
import type { Outcome, Phase } from '../transport/createTransport';
import { announce } from './announce';
import { buildRequest, type BuiltRequest } from './buildRequest';
import { callEnvironment, wayOf } from './callEnvironment';
import { demoCredentials } from '../catalog/demoCredentials';
import { describeProblem } from './describeProblem';
import type { EnvironmentChoice } from './environmentStore';
import { fillSecrets, hideSecrets, listMissingSecrets } from './fillSecrets';
import { toTokens } from './findTokens';
import { isReal } from './isReal';
import { findAllTokens } from './readSession';
import { recordCall } from './recordCall';
import { secretsOf } from './redact';
import { placeholderOf, secretFields } from './secretFields';
import { toBaseUrl } from './toBaseUrl';
import type { FieldProblem, Problem, RequestValues } from './types';
import { vault } from './vault';

/** What stands in the way of a send, and whether it can be sent in spite of that, to see how the API answers. */
export type Check = { problems: FieldProblem[]; sendable: boolean };

/** Loads the operation with its responses, as `import()` of a JSON module does. */
export type Details = () => Promise<{ default: OperationDoc }>;

/** `operation` with its responses; sent to `environment` at `at` (epoch milliseconds). */
export type Finished = {
  outcome: Outcome;
  operation: OperationDoc;
  environment: EnvironmentChoice;
  at: number;
};

/** `message` is for the live region. */
export type SendResult = { message: string } & (
  { kind: 'refused'; check: Check } | ({ kind: 'finished' } & Finished)
);

/** Sends what a form holds, unless the form has problems. Loaded by the first send of a page. */
export async function performSend(
  operation: OperationDoc,
  values: RequestValues,
  {
    rootUrl,
    environment,
    anyway,
    details,
    ...options
  }: {
    rootUrl: string;
    environment: EnvironmentChoice;
    anyway: boolean;
    details: Details | undefined;
    signal: AbortSignal;
    onPhase: (phase: Phase) => void;
  },
): Promise<SendResult> {
  const { product } = operation;
  const sendable = setKeysAside(values, product, environment.id);
  const tokens = findAllTokens(operation, environment.id);
  const keys = keysOf(product, environment.id);
  const built = buildRequest(operation, fillSecrets(sendable, keys), {
    baseUrl: toBaseUrl(operation, environment, rootUrl) ?? '',
    tokens: toTokens(tokens),
  });
  const check = toCheck(built, findMissingKeys(operation, sendable, environment));
  if (check.problems.length > 0 && !(anyway && check.sendable)) {
    return { kind: 'refused', check, message: announce.refused(check.problems.length) };
  }
  const whole = (await details?.().catch(() => undefined))?.default ?? operation;
  const at = Date.now();
  const { request } = built;
  const outcome = await callEnvironment(whole, sendable, { request, environment, rootUrl, ...options });
  const secrets = secretsOf({ keys, tokens });
  recordCall(whole, sendable, { request, outcome, environment, secrets, at });
  const message = announce.outcome(outcome);
  return { kind: 'finished', outcome, operation: whole, environment, at, message };
}

/** Keys for a call: production's are never here, whatever was typed before. */
function keysOf(product: string, environment: EnvironmentId): Record<string, string> {
  if (!isReal(environment)) return demoCredentials[product] ?? {};
  return requireEnvironment(environment).takesKeys ? vault.keys(environment, product) : {};
}

/**
 * A key that was written into the JSON of a body goes to the others, where the page may hold it, and its name takes its
 * place: nothing that is made of the values has it.
 */
function setKeysAside(values: RequestValues, product: string, environment: EnvironmentId): RequestValues {
  if (!isReal(environment)) return values;
  const names = secretFields(product);
  const { takesKeys } = requireEnvironment(environment);
  for (const name of takesKeys ? names : []) {
    const typed = isJsonObject(values.body ?? null) ? (values.body as JsonObject)[name] : undefined;
    if (typeof typed === 'string' && typed !== '' && typed !== placeholderOf(name)) {
      vault.setKey(environment, product, name, typed);
    }
  }
  return hideSecrets(values, names);
}

/** The problems of a form as they are now. */
export function checkForm(
  operation: OperationDoc,
  values: RequestValues,
  environment: EnvironmentChoice,
): Check {
  const missing = findMissingKeys(operation, values, environment);
  return toCheck(buildRequest(operation, values, { baseUrl: '', tokens: {} }), missing);
}

/** Keys that were not given. The relay has its own, so there they may stay away. */
function findMissingKeys(
  { product }: OperationDoc,
  values: RequestValues,
  environment: EnvironmentChoice,
): Problem[] {
  if (!isReal(environment.id) || wayOf(environment) === 'relay') return [];
  const keys = keysOf(product, environment.id);
  return listMissingSecrets(values, secretFields(product), keys).map((name) => ({
    field: `body/${name}`,
    code: 'required',
  }));
}

function toCheck(built: BuiltRequest, missing: Problem[]): Check {
  const found = [...missing, ...(built.kind === 'ready' ? [] : built.problems)];
  const problems = found.map((one) => ({ field: one.field, message: describeProblem(one) }));
  return { problems, sendable: built.kind === 'ready' || built.sendable };
}
