import type { EnvironmentId } from '../catalog/environments';
import { isJsonObject } from '../contract/isJsonObject';
import type { Json } from '../contract/types';
import { getAnswers } from './answers';
import { createCell } from './createCell';
import type { KeptAnswer } from './types';

/** A value that answers brought and later calls need. */
export type Variable = {
  name: string;
  value: string;
  /** The operation whose answer it came from; absent when the reader added it. */
  from?: string;
  /** Epoch milliseconds. */
  at: number;
  /** Whether the reader changed it. */
  edited: boolean;
};

const MAX_DEPTH = 3;
const MAX_ITEMS = 20;

type Edit = {
  environment: EnvironmentId;
  product: string;
  name: string;
  value: string | undefined;
  at: number;
};

export const variableEdits = createCell<Edit[]>([]);

/** The ids that answers hold, newest first; of two with one name the newer wins, and the reader's edit over both. */
export function collectVariables(answers: Record<string, KeptAnswer>): Variable[] {
  const newestFirst = Object.entries(answers).sort(([, one], [, other]) => other.at - one.at);
  const found = new Map<string, Variable>();
  for (const [from, { at, body }] of newestFirst) {
    for (const [name, value] of findIds(body, 0)) {
      if (!found.has(name)) found.set(name, { name, value, from, at, edited: false });
    }
  }
  return [...found.values()];
}

/** Fields that are named like an id and hold a text. */
function findIds(value: Json, depth: number): [string, string][] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).flatMap((item) => findIds(item, depth + 1));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]): [string, string][] =>
    typeof item === 'string'
      ? /(^id|I[dD]|_id)$/.test(name) && item !== ''
        ? [[name, item]]
        : []
      : findIds(item, depth + 1),
  );
}

/** The variables of a product in an environment. */
export function listVariables(environment: EnvironmentId, product: string): Variable[] {
  const captured = collectVariables(getAnswers(environment, product));
  const edits = variableEdits
    .get()
    .filter((edit) => edit.environment === environment && edit.product === product);
  const others = captured.filter(({ name }) => !edits.some((edit) => edit.name === name));
  const edited = edits.flatMap(({ name, value, at }): Variable[] => {
    const from = captured.find((one) => one.name === name)?.from;
    return value === undefined ? [] : [{ name, value, at, edited: true, ...(from && { from }) }];
  });
  return [...others, ...edited].sort((one, other) => other.at - one.at);
}

/** Changes or adds a variable; `undefined` takes it out. In memory. */
export function setVariable(
  environment: EnvironmentId,
  product: string,
  name: string,
  value: string | undefined,
): void {
  const others = variableEdits
    .get()
    .filter((edit) => edit.environment !== environment || edit.product !== product || edit.name !== name);
  variableEdits.set([...others, { environment, product, name, value, at: Date.now() }]);
}
