import type { OutputUnit } from '@cfworker/json-schema';
import { isJsonObject } from '../contract/isJsonObject';
import { parsePointer } from '../contract/jsonPointer';
import type { Json, JsonSchema } from '../contract/types';

/** What is wrong with one field: `field` as a person writes it (`items[0].name`, `''` for the whole), in English. */
export type Problem = { field: string; message: string; schemaPath: string };

/** Keywords that only say "something below me is wrong", in the validator's output. */
const wrappers = [
  '$ref', 'properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames',
  'items', 'prefixItems', 'unevaluatedItems', 'contains', 'allOf', 'if', 'dependentSchemas',
]; // prettier-ignore

/** Of several problems with one field the first of these is told: a wrong type explains a wrong length. */
const tellingOrder = ['required', 'dependentRequired', 'type', 'enum', 'const', 'pattern', 'format'];

/**
 * Turns a validator's output into one problem a field. Branches of a `oneOf` or `anyOf` aren't told one by one:
 * which of them was meant can't be known.
 */
export function describeProblems(
  errors: OutputUnit[],
  schema: JsonSchema,
  $defs: Record<string, JsonSchema>,
): Problem[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const isInBranch = (error: OutputUnit) =>
    choices.some(
      (choice) =>
        error.keywordLocation.startsWith(`${choice.keywordLocation}/`) ||
        // A boolean schema's error carries the instance's place instead of the keyword's.
        (error.keyword === 'false' && error.instanceLocation.startsWith(`${choice.instanceLocation}/`)),
    );
  const leaves = errors
    .filter((error) => !wrappers.includes(error.keyword) && !isInBranch(error))
    .sort((left, right) => rank(left) - rank(right));
  const told = new Map<string, Problem>();
  for (const error of leaves.length > 0 ? leaves : errors) {
    const problem = describe(error, schema, $defs);
    if (!told.has(problem.field)) told.set(problem.field, problem);
  }
  return [...told.values()];
}

function rank({ keyword }: OutputUnit): number {
  const position = tellingOrder.indexOf(keyword);
  return position === -1 ? tellingOrder.length : position;
}

function describe(error: OutputUnit, schema: JsonSchema, $defs: Record<string, JsonSchema>): Problem {
  const field = toField(parsePointer(error.instanceLocation));
  const schemaPath = error.keywordLocation;
  const keyword = keywordAt(schema, $defs, schemaPath);
  const about = (message: string): Problem => ({ field, message, schemaPath });
  const named = field || 'The request body';
  switch (error.keyword) {
    case 'required': {
      const missing = join(field, /"(.*)"\.$/.exec(error.error)?.[1] ?? '');
      return { field: missing, message: `${missing} is required`, schemaPath };
    }
    case 'dependentRequired': {
      const [, present = '', absent = ''] = /"(.*)" but does not have "(.*)"\.$/.exec(error.error) ?? [];
      const missing = join(field, absent);
      return {
        field: missing,
        message: `${missing} is required when ${join(field, present)} is sent`,
        schemaPath,
      };
    }
    case 'false':
      return about(`${named} is not a known field`);
    case 'type':
      return about(`${named} must be ${[keyword].flat().map(String).map(withArticle).join(' or ')}`);
    case 'enum':
      return about(`${named} must be ${[keyword].flat().map(toText).join(' or ')}`);
    case 'const':
      return about(`${named} must be ${toText(keyword)}`);
    case 'pattern':
      return about(`Invalid ${field}: it must match pattern ${String(keyword)}`);
    case 'format':
      return about(`Invalid ${field}: it must be a valid ${String(keyword)}`);
    case 'minLength':
      return about(`Invalid ${field}: it must have at least ${String(keyword)} character(s)`);
    case 'maxLength':
      return about(`Invalid ${field}: it must have at most ${String(keyword)} character(s)`);
    case 'oneOf':
    case 'anyOf':
      return about(`${named} must match one of the ${[keyword].flat().length} documented shapes`);
    default:
      return about(`Invalid ${field || 'request body'}: ${error.error}`);
  }
}

/** The value of the keyword at a place in the schema, following the `$ref`s that the validator followed. */
function keywordAt(
  schema: JsonSchema,
  $defs: Record<string, JsonSchema>,
  location: string,
): Json | undefined {
  let at = schema as Json | undefined;
  for (const key of parsePointer(location)) {
    const next: Json | undefined = Array.isArray(at)
      ? at[Number(key)]
      : isJsonObject(at)
        ? at[key]
        : undefined;
    const isReference = key === '$ref' && typeof next === 'string';
    at = isReference ? ($defs[parsePointer(next)[1] ?? ''] as Json | undefined) : next;
  }
  return at;
}

function toField(segments: string[]): string {
  return segments.reduce(join, '');
}

function join(field: string, key: string): string {
  if (field === '') return key;
  return /^\d+$/.test(key) ? `${field}[${key}]` : `${field}.${key}`;
}

function withArticle(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function toText(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
