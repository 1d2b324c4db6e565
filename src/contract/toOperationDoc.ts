import { parsePointer } from './jsonPointer';
import { listSubschemas } from './subschemas';
import type { Contract, JsonSchema, OperationDoc, OperationSummary } from './types';

type ContractOperation = Contract['operations'][number];

/**
 * One operation as its page needs it: what the contract says of it and the component schemas that it reaches,
 * references kept, so that recursion costs nothing. Throws when the contract has no such operation.
 */
export function toOperationDoc(contract: Contract, operationId: string): OperationDoc {
  const operation = contract.operations.find(({ id }) => id === operationId);
  if (!operation) throw new Error(`${contract.product} has no operation "${operationId}".`);
  const named = new Set(listNamedOperations(operation));
  return {
    ...operation,
    $defs: pickDefs(contract.$defs, listSchemas(operation)),
    related: contract.operations.filter(({ id }) => named.has(id)).map(toOperationSummary),
  };
}

function listNamedOperations({ responses, securitySchemes }: ContractOperation): string[] {
  const links = responses.flatMap((response) => response.links);
  const sources = securitySchemes.flatMap(({ obtainedFrom }) => obtainedFrom);
  return [...links, ...sources].map(({ operationId }) => operationId);
}

/** One line about an operation, for lists and search. */
export function toOperationSummary(operation: ContractOperation): OperationSummary {
  const { product, id, method, path, tag, summary, deprecated, provisional } = operation;
  return {
    product,
    id,
    method,
    path,
    tag,
    summary,
    deprecated,
    ...(provisional !== undefined && { provisional }),
  };
}

/** The component schemas that `roots` reach through references, nearest first. */
export function pickDefs($defs: Record<string, JsonSchema>, roots: JsonSchema[]): Record<string, JsonSchema> {
  const reached: Record<string, JsonSchema> = {};
  const waiting = [...roots];
  for (const schema of waiting) {
    waiting.push(...listSubschemas(schema).map((sub) => sub.schema));
    for (const name of namesIn(schema)) {
      const definition = $defs[name];
      if (Object.hasOwn(reached, name) || !definition) continue;
      reached[name] = definition;
      waiting.push(definition);
    }
  }
  return reached;
}

function namesIn(schema: JsonSchema): string[] {
  const refs = [schema.$ref, ...Object.values(schema.discriminator?.mapping ?? {})];
  return refs.filter((ref) => ref !== undefined).map((ref) => parsePointer(ref)[1] ?? '');
}

/** The schemas that an operation or webhook names itself. */
export function listSchemas({
  parameters,
  requestBody,
  responses,
}: Pick<ContractOperation, 'parameters' | 'requestBody' | 'responses'>): JsonSchema[] {
  const media = [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)];
  const headers = responses.flatMap((response) => response.headers);
  return [...parameters, ...headers, ...media]
    .map(({ schema }) => schema)
    .filter((schema) => schema !== undefined);
}
