import { environments } from '../../../src/catalog/environments';
import type { JsonObject } from '../../../src/contract/types';
import { walkDocument } from '../../../src/contract/walkDocument';
import { didYouMean } from '../../closeMatches';
import type { Finding } from './rule';

/** Every server is an environment of the catalogue, and the first one is the portal's own simulation. */
export function lintEnvironments(product: string, document: JsonObject): Finding[] {
  const ids: string[] = environments.map(({ id }) => id);
  const findings: Finding[] = [];
  walkDocument(document, (kind, node, segments) => {
    if (kind !== 'server') return;
    const environment = String(node['x-environment'] ?? '');
    if (ids.includes(environment)) return;
    const reason = `"${environment}" isn't an environment: use ${ids.join(', ')}.${didYouMean(environment, ids)}`;
    findings.push({ segments: [...segments, 'x-environment'], rule: 'x-environment', reason });
  });
  const url = `/__sandbox/${product}`;
  const [first] = Array.isArray(document.servers) ? document.servers : [];
  const isPortal = typeof first === 'object' && first !== null && 'url' in first && first.url === url;
  if (isPortal) return findings;
  const reason = `The first server must be the portal's sandbox, url "${url}": consoles start there.`;
  return [...findings, { segments: ['servers', 0, 'url'], rule: 'x-environment', reason }];
}
