import { isJsonObject } from '../../../src/contract/isJsonObject';
import { parsePointer, readPointer, type Segment } from '../../../src/contract/jsonPointer';
import type { JsonObject } from '../../../src/contract/types';
import { walkDocument } from '../../../src/contract/walkDocument';
import { didYouMean } from '../../closeMatches';
import type { Finding } from './rule';

/** Every `$ref` and every discriminator's mapping must lead somewhere in the same file. */
export function lintReferences(document: JsonObject): Finding[] {
  const findings: Finding[] = [];
  const check = (ref: string, segments: Segment[], isSchema: boolean) => {
    const reason = explain(document, ref, isSchema);
    if (reason) findings.push({ segments, rule: 'unknown-ref', reason });
  };
  walkDocument(document, (kind, node, segments) => {
    if (typeof node.$ref === 'string') check(node.$ref, [...segments, '$ref'], kind === 'schema');
    if (kind !== 'schema' || !isJsonObject(node.discriminator)) return;
    const mapping = isJsonObject(node.discriminator.mapping) ? node.discriminator.mapping : {};
    for (const [value, target] of Object.entries(mapping)) {
      const ref = String(target).includes('/') ? String(target) : `#/components/schemas/${String(target)}`;
      check(ref, [...segments, 'discriminator', 'mapping', value], true);
    }
  });
  return findings;
}

function explain(document: JsonObject, ref: string, isSchema: boolean): string | undefined {
  if (!ref.startsWith('#/')) return `$ref "${ref}" leaves the file: keep a contract in one file.`;
  if (isSchema && !ref.startsWith('#/components/schemas/')) {
    return `$ref "${ref}" must name a component schema: #/components/schemas/<Name>.`;
  }
  if (readPointer(document, ref) !== undefined) return undefined;
  const siblings = readPointer(document, ref.slice(0, ref.lastIndexOf('/')));
  const names = isJsonObject(siblings) ? Object.keys(siblings) : [];
  return `$ref "${ref}" points at nothing.${didYouMean(parsePointer(ref).at(-1) ?? '', names)}`;
}
