import type { Json, JsonSchema, NamedExample, OperationDoc } from '../contract/types';
import { chooseBody, isEditable, parameterField } from './operationFields';
import { foldSchema } from './toControl';
import type { RequestValues } from './types';

/** The examples that the reader can start from, body first; parameters join in by the same name. */
export function listExamples(operation: OperationDoc): NamedExample[] {
  const all = [
    ...(chooseBody(operation)?.examples ?? []),
    ...operation.parameters.filter(isEditable).flatMap(({ examples }) => examples),
  ];
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
}

/**
 * What the form starts with: the named example (the first one when the name is unknown), and for required
 * fields that it leaves out the contract's own suggestion. Optional parameters without that example stay out.
 */
export function initialValues(operation: OperationDoc, exampleName?: string): RequestValues {
  const examples = listExamples(operation);
  const name = (examples.find((one) => one.name === exampleName) ?? examples[0])?.name;
  const parameters: Record<string, Json> = {};
  for (const parameter of operation.parameters.filter(isEditable)) {
    const named = parameter.examples.find((example) => example.name === name);
    const value = parameter.required
      ? ((named ?? parameter.examples[0])?.value ?? suggest(parameter.schema, operation.$defs))
      : named?.value;
    if (value !== undefined) parameters[parameterField(parameter)] = value;
  }
  const content = chooseBody(operation);
  if (!content) return { parameters, texts: {} };
  const example = content.examples.find((one) => one.name === name) ?? content.examples[0];
  const body = example ? example.value : suggestBody(content.schema ?? {}, operation);
  return { parameters, ...(body !== undefined && { body }), texts: {} };
}

function suggest(schema: JsonSchema, defs: OperationDoc['$defs']): Json | undefined {
  const own = foldSchema(schema, defs);
  return own.const ?? own.examples?.[0] ?? own.default ?? own.enum?.[0];
}

/** Required fields only: an optional one that nobody asked for would hide what the call needs. */
function suggestBody(schema: JsonSchema, operation: OperationDoc): Json | undefined {
  const suggested = suggest(schema, operation.$defs);
  if (suggested !== undefined) return suggested;
  const { properties, required = [] } = foldSchema(schema, operation.$defs);
  if (!properties) return undefined;
  const body: Record<string, Json> = {};
  for (const name of required) {
    const value = suggest(properties[name] ?? {}, operation.$defs);
    if (value !== undefined) body[name] = value;
  }
  return body;
}
