import { dereference, validate, type OutputUnit, type Schema } from '@cfworker/json-schema';
import type { Json, JsonSchema } from './types';

export type ValidationProblem = {
  /** JSON Pointer into the value; empty for the value itself. */
  pointer: string;
  /** The keyword that the value breaks, and the validator's words for it. */
  keyword: string;
  message: string;
};

export type ValidateValue = (schema: JsonSchema, value: Json) => ValidationProblem[];

/** A base of our own: the validator's default follows the page's address. */
const base = new URL('contract:/');

/**
 * Prepares the given schemas (JSON Schema 2020-12, formats asserted) once, with the `$defs` that they refer to, however
 * many values come after. The schemas are copied first: the validator writes into what it reads.
 */
export function createValidator($defs: Record<string, JsonSchema>, schemas: JsonSchema[]): ValidateValue {
  const root = structuredClone({ $defs, definitions: Object.fromEntries(schemas.entries()) }) as Schema;
  const lookup = dereference(root, Object.create(null) as Record<string, Schema>, base);
  const indexes = new Map(schemas.map((schema, index) => [schema, index]));
  return (schema, value) => {
    const prepared = (root.definitions as Record<string, Schema> | undefined)?.[String(indexes.get(schema))];
    if (!prepared) throw new Error('This validator was not made for that schema.');
    return pickTelling(validate(value, prepared, '2020-12', lookup, false).errors);
  };
}

/** Only the innermost errors tell something: the others say that a schema below them failed. */
function pickTelling(errors: OutputUnit[]): ValidationProblem[] {
  const telling = errors.filter(
    (error) => !errors.some((other) => other.keywordLocation.startsWith(`${error.keywordLocation}/`)),
  );
  const problems = telling.map((error) => ({
    pointer: error.instanceLocation.slice(1),
    keyword: error.keyword,
    message: error.error,
  }));
  return problems.filter(
    (problem, index) =>
      problems.findIndex(
        ({ pointer, message }) => pointer === problem.pointer && message === problem.message,
      ) === index,
  );
}
