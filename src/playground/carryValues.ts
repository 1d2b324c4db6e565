import { isJsonObject } from '../contract/isJsonObject';
import type { OperationDoc } from '../contract/types';
import { fieldOf } from './editValues';
import { chooseBody, isEditable, parameterField } from './operationFields';
import type { KeptAnswer, RequestValues } from './types';

export type Carried = {
  values: RequestValues;
  /** By field id: the operation whose answer the value came from. */
  origins: Record<string, string>;
};

/**
 * Fills `values` with what earlier answers hand to this operation; of two answers for the same field the newer
 * one wins. Names that the operation doesn't have are ignored.
 */
export function carryValues(
  operation: OperationDoc,
  values: RequestValues,
  answers: Record<string, KeptAnswer>,
): Carried {
  const parameters = { ...values.parameters };
  const body = isJsonObject(values.body ?? {}) ? { ...(values.body as object) } : undefined;
  const takesBody = body && chooseBody(operation) !== undefined;
  const origins: Record<string, string> = {};
  const oldestFirst = Object.entries(answers).sort(([, one], [, other]) => one.at - other.at);
  for (const [from, answer] of oldestFirst) {
    const handed = answer.carried[operation.id];
    for (const [name, value] of Object.entries(handed?.parameters ?? {})) {
      const field = findParameterField(operation, name);
      if (!field) continue;
      parameters[field] = value;
      origins[field] = from;
    }
    if (!takesBody) continue;
    for (const [name, value] of Object.entries(handed?.body ?? {})) {
      Object.assign(body, { [name]: value });
      origins[fieldOf({ root: 'body', path: [name] })] = from;
    }
  }
  const isFilled = takesBody && (values.body !== undefined || Object.keys(body).length > 0);
  return { values: { ...values, parameters, ...(isFilled && { body }) }, origins };
}

/** OpenAPI 3.1, Link Object: a name can be qualified by its place, `path.id`. */
function findParameterField({ parameters }: OperationDoc, name: string): string | undefined {
  const parameter = parameters
    .filter(isEditable)
    .find((one) => one.name === name || parameterField(one) === name);
  return parameter && parameterField(parameter);
}
