import { dereference, validate, type Schema } from '@cfworker/json-schema';
import type { JsonSchema } from '../contract/types';
import { describeProblems, type Problem } from './describeProblems';

/** Checks a value against a schema of the contract; no problem means valid. Needs no `eval`. */
export type SchemaCheck = (schema: JsonSchema, value: unknown) => Problem[];

/**
 * Gives the check for schemas that refer to `$defs`, by JSON Schema 2020-12. Throws on a `$ref` that leads nowhere or
 * on a `pattern` that isn't a regular expression.
 */
export function createSchemaCheck($defs: Record<string, JsonSchema>): SchemaCheck {
  // The library marks the schemas it is given, so it gets copies.
  const shared = dereference(structuredClone({ $defs }) as Schema);
  const prepared = new WeakMap<JsonSchema, Schema>();
  let count = 0;

  function prepare(schema: JsonSchema): Schema {
    const known = prepared.get(schema);
    if (known) return known;
    const copy = structuredClone(schema) as Schema;
    count += 1;
    dereference(copy, shared, undefined, `/checked/${count}`);
    prepared.set(schema, copy);
    return copy;
  }

  return function checkSchema(schema, value) {
    const { valid, errors } = validate(value, prepare(schema), '2020-12', shared, false);
    return valid ? [] : describeProblems(errors, schema, $defs);
  };
}
