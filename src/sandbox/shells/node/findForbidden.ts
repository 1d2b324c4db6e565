import { isIP } from 'node:net';
import { classifyAddress } from './classifyAddress';

/** Names that lead to a metadata service from inside a cloud, whatever they resolve to elsewhere. */
const metadataNames = new Set([
  'instance-data',
  'instance-data.ec2.internal',
  'metadata',
  'metadata.azure.internal',
  'metadata.goog',
  'metadata.google.internal',
]);

/** Why no webhook is ever sent to a host, or `undefined`. What its name resolves to is another question. */
export function findForbidden(host: string): string | undefined {
  if (metadataNames.has(host)) return `${host} is the metadata service of a cloud, which gives away keys`;
  const found = isIP(host) ? classifyAddress(host) : undefined;
  return found?.kind === 'forbidden' ? `${host} is ${found.what}` : undefined;
}
