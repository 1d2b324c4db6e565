import type { OperationDoc } from '../contract/types';
import type { EnvironmentChoice } from './environmentStore';
import { toSandboxUrl } from './toSandboxUrl';

/**
 * Where the operation's paths start in an environment, without a slash at the end; `undefined` when the contract has no
 * server there. `rootUrl` is the site's base URL.
 */
export function toBaseUrl(
  operation: OperationDoc,
  { id, localUrl }: Pick<EnvironmentChoice, 'id' | 'localUrl'>,
  rootUrl: string,
): string | undefined {
  if (id === 'portal') return toSandboxUrl(operation, rootUrl);
  if (id === 'local') return localUrl + toSandboxUrl(operation, '/');
  return operation.servers.find(({ environment }) => environment === id)?.url.replace(/\/$/, '');
}
