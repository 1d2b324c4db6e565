import { isJsonObject } from '../../../src/contract/isJsonObject';
import { readPointer, type Segment } from '../../../src/contract/jsonPointer';
import { listOperations, type RawOperation } from '../../../src/contract/listOperations';
import { readParameters } from '../../../src/contract/readParameter';
import { readResponses } from '../../../src/contract/readResponses';
import type { Json, JsonObject } from '../../../src/contract/types';
import { walkDocument } from '../../../src/contract/walkDocument';
import { didYouMean } from '../../closeMatches';
import type { Finding } from './rule';

type Operations = Map<string, RawOperation>;

/** What leads from one call to another: links to operations that exist, and credentials from answers that exist. */
export function lintCalls(document: JsonObject): Finding[] {
  const operations: Operations = new Map(
    listOperations(document).map((raw) => [String(raw.operation.operationId), raw]),
  );
  const findings: Finding[] = [];
  walkDocument(document, (kind, node, segments) => {
    if (kind === 'link' && node.$ref === undefined)
      findings.push(...lintLink(document, operations, node, segments));
    if (kind === 'securityScheme') {
      findings.push(...lintSources(document, operations, node['x-obtained-from'], segments));
    }
  });
  return findings;
}

function lintLink(
  document: JsonObject,
  operations: Operations,
  link: JsonObject,
  segments: Segment[],
): Finding[] {
  if (typeof link.operationRef === 'string') {
    const isKnown =
      link.operationRef.startsWith('#/') && readPointer(document, link.operationRef) !== undefined;
    const reason = `operationRef "${link.operationRef}" points at nothing in this file.`;
    return isKnown ? [] : [{ segments: [...segments, 'operationRef'], rule: 'unknown-operation', reason }];
  }
  const target = operations.get(String(link.operationId));
  if (!target) return [unknownOperation(operations, link.operationId, [...segments, 'operationId'])];
  const known = readParameters(document, target.pathItem.parameters, target.operation.parameters);
  const names = known.flatMap(({ name, in: place }) => [name, `${place}.${name}`]);
  const given = isJsonObject(link.parameters) ? Object.keys(link.parameters) : [];
  return given
    .filter((name) => !names.includes(name))
    .map((name) => ({
      segments: [...segments, 'parameters', name],
      rule: 'unknown-parameter',
      reason: `"${String(link.operationId)}" has no parameter "${name}".${didYouMean(name, names)}`,
    }));
}

function lintSources(
  document: JsonObject,
  operations: Operations,
  sources: Json | undefined,
  segments: Segment[],
): Finding[] {
  if (sources === undefined) return [];
  if (!Array.isArray(sources)) {
    const reason = 'x-obtained-from is a list of {operationId, pointer}.';
    return [{ segments: [...segments, 'x-obtained-from'], rule: 'x-obtained-from', reason }];
  }
  return sources.flatMap((source, index): Finding[] => {
    const place = [...segments, 'x-obtained-from', index];
    const { operationId, pointer } = isJsonObject(source) ? source : {};
    const operation = operations.get(String(operationId));
    if (!operation) return [unknownOperation(operations, operationId, [...place, 'operationId'])];
    if (hasAnswerWith(document, operation, String(pointer))) return [];
    const reason = `No example of a successful "${String(operationId)}" answer has anything at "${String(pointer)}".`;
    return [{ segments: [...place, 'pointer'], rule: 'x-obtained-from', reason }];
  });
}

function hasAnswerWith(document: JsonObject, { operation }: RawOperation, pointer: string): boolean {
  if (!pointer.startsWith('/')) return false;
  return readResponses(document, operation.responses)
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ content }) => content.flatMap(({ examples }) => examples))
    .some(({ value }) => readPointer(value, pointer) !== undefined);
}

function unknownOperation(operations: Operations, id: Json | undefined, segments: Segment[]): Finding {
  const reason = `There is no operation "${String(id)}".${didYouMean(String(id), [...operations.keys()])}`;
  return { segments, rule: 'unknown-operation', reason };
}
