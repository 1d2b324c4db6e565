import { environments, requireEnvironment, type EnvironmentId } from '../catalog/environments';
import type { OperationDoc } from '../contract/types';
import { answersOf, getAnswers } from './answers';
import type { Carried } from './carryValues';
import { createCell } from './createCell';
import { hideSecrets } from './fillSecrets';
import { findTokens } from './findTokens';
import { isReal } from './isReal';
import { proposeValues } from './proposeValues';
import { secretFields } from './secretFields';
import type { TokenState } from './types';
import { listVariables, variableEdits, type Variable } from './variables';
import { vault } from './vault';

const version = createCell(0);
let isWatching = false;

/** Calls back when anything changes that a console shows of earlier calls. Returns the way to stop. */
export function subscribe(listener: () => void): () => void {
  if (!isWatching) {
    isWatching = true;
    const bump = () => version.set(version.get() + 1);
    for (const { id } of environments) answersOf(id).subscribe(bump);
    vault.subscribe(bump);
    variableEdits.subscribe(bump);
  }
  return version.subscribe(listener);
}

/** Changes with every change. */
export const getVersion = version.get;

/** The keys of a product in an environment where they are worth something. */
export type Secrets = {
  names: string[];
  /** False where the page may not hold them: then nothing can be typed. */
  takesKeys: boolean;
  get: (name: string) => string;
  set: (name: string, value: string) => void;
};

export type ConsoleSession = {
  proposed: Carried;
  tokens: TokenState[];
  variables: Variable[];
  secrets: Secrets | undefined;
};

/** What earlier calls mean for a console: its first values, its credentials, and the ids at hand. */
export function readSession(
  operation: OperationDoc,
  { environment, ...options }: { example?: string; isPicked: boolean; environment: EnvironmentId },
): ConsoleSession {
  const { product } = operation;
  const answers = getAnswers(environment, product);
  const proposed = proposeValues(operation, { ...options, answers });
  const names = isReal(environment) ? secretFields(product) : [];
  return {
    proposed: { ...proposed, values: hideSecrets(proposed.values, names) },
    tokens: findAllTokens(operation, environment),
    variables: listVariables(environment, product),
    secrets: names.length === 0 ? undefined : readSecrets(environment, product, names),
  };
}

/** The credentials of a call: what was pasted, else what answers brought. */
export function findAllTokens(operation: OperationDoc, environment: EnvironmentId): TokenState[] {
  const { product } = operation;
  return findTokens(operation, getAnswers(environment, product), vault.tokens(environment, product));
}

function readSecrets(environment: EnvironmentId, product: string, names: string[]): Secrets {
  const keys = vault.keys(environment, product);
  return {
    names,
    takesKeys: requireEnvironment(environment).takesKeys,
    get: (name) => keys[name] ?? '',
    set: (name, value) => vault.setKey(environment, product, name, value),
  };
}
