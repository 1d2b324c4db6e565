import { dereference, validate, type Schema } from '@cfworker/json-schema';
import type { JsonSchema } from '../contract/types';
import { pickDefs } from '../contract/toOperationDoc';
import { describeProblems, type Problem } from './describeProblems';

type Prepared = { copy: Schema; lookup: Record<string, Schema | boolean> };

/** Checks a value against a schema of the contract; no problem means valid. Needs no `eval`. */
export type SchemaCheck = (schema: JsonSchema, value: unknown) => Problem[];

/**
 * Gives the check for schemas that refer to `$defs`, by JSON Schema 2020-12. Throws on a `$ref` that leads nowhere or
 * on a `pattern` that isn't a regular expression.
 */
export function createSchemaCheck($defs: Record<string, JsonSchema>): SchemaCheck {
  const prepared = new WeakMap<JsonSchema, Prepared>();

  function prepare(schema: JsonSchema): Prepared {
    const known = prepared.get(schema);
    if (known) return known;
    // The library marks the schemas it is given, so it gets a copy, with no more definitions than this one reaches.
    const copy = structuredClone({ ...schema, $defs: pickDefs($defs, [schema]) }) as Schema;
    const ready = { copy, lookup: dereference(copy) };
    prepared.set(schema, ready);
    return ready;
  }

  return function checkSchema(schema, value) {
    const { copy, lookup } = prepare(schema);
    const { valid, errors } = validate(value, copy, '2020-12', lookup, false);
    return valid ? [] : describeProblems(errors, schema, $defs);
  };
}
