import { formatPointer } from '../../../src/contract/jsonPointer';
import { listOperations, type RawOperation } from '../../../src/contract/listOperations';
import { toSlug } from '../../../src/contract/toSlug';
import type { JsonObject } from '../../../src/contract/types';
import { walkDocument } from '../../../src/contract/walkDocument';
import { isText, lintTexts } from './lintTexts';
import type { Finding } from './rule';

/** What a page needs of each operation: an id of its own, texts, one tag, and a description of each parameter. */
export function lintOperations(document: JsonObject): Finding[] {
  const operations = listOperations(document);
  return [
    ...operations.flatMap((raw) => lintTexts(raw, ['operationId', 'summary', 'description'], 'operation')),
    ...lintIds(operations),
    ...lintParameters(document),
  ];
}

/** Ids also become addresses, where two that differ in case or punctuation only would meet. */
function lintIds(operations: RawOperation[]): Finding[] {
  const first = new Map<string, RawOperation>();
  return operations.flatMap((raw) => {
    const id = raw.operation.operationId;
    if (!isText(id)) return [];
    const known = first.get(toSlug(id));
    if (!known) {
      first.set(toSlug(id), raw);
      return [];
    }
    const other = `"${String(known.operation.operationId)}" at #${formatPointer(known.segments)}`;
    const reason = `operationId "${id}" is taken: its page would be that of ${other}.`;
    return [{ segments: [...raw.segments, 'operationId'], rule: 'duplicate-operationId', reason }];
  });
}

function lintParameters(document: JsonObject): Finding[] {
  const findings: Finding[] = [];
  walkDocument(document, (kind, node, segments) => {
    if ((kind !== 'parameter' && kind !== 'header') || isText(node.$ref) || isText(node.description)) return;
    const name = isText(node.name) ? node.name : String(segments.at(-1));
    findings.push({
      segments,
      rule: 'missing-description',
      reason: `The ${kind} "${name}" has no description.`,
    });
  });
  return findings;
}
