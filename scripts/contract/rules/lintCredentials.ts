import { isJsonObject } from '../../../src/contract/isJsonObject';
import type { Segment } from '../../../src/contract/jsonPointer';
import type { JsonObject } from '../../../src/contract/types';
import { walkDocument } from '../../../src/contract/walkDocument';
import type { Finding } from './rule';

type Credentials = Record<string, string>;

/**
 * Where a request asks for the portal's demo keys, its first example, the one that consoles start from, carries them.
 * A product with demo keys must ask for them somewhere.
 */
export function lintCredentials(document: JsonObject, credentials: Credentials | undefined): Finding[] {
  if (!credentials) return [];
  const findings: Finding[] = [];
  let asked = false;
  walkDocument(document, (kind, node, segments) => {
    if (kind !== 'mediaType' || !isInRequest(segments)) return;
    const [name, example] = Object.entries(isJsonObject(node.examples) ? node.examples : {})[0] ?? [];
    const value = isJsonObject(example) ? example.value : undefined;
    if (name === undefined || !isJsonObject(value) || !Object.keys(credentials).every((key) => key in value))
      return;
    asked = true;
    for (const [key, expected] of Object.entries(credentials)) {
      if (value[key] === expected) continue;
      const reason = `The first example must carry the demo key "${expected}" (src/catalog/demoCredentials.ts).`;
      findings.push({
        segments: [...segments, 'examples', name, 'value', key],
        rule: 'demo-credentials',
        reason,
      });
    }
  });
  if (asked) return findings;
  const names = Object.keys(credentials).join(' and ');
  return [
    {
      segments: [],
      rule: 'demo-credentials',
      reason: `No request's first example has the demo keys ${names}.`,
    },
  ];
}

function isInRequest(segments: Segment[]): boolean {
  if (segments[0] === 'webhooks') return false;
  return segments.includes('requestBody') || segments.includes('requestBodies');
}
