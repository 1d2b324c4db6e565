import type { OperationDoc } from '../../contract/types';
import type { EnvironmentChoice } from '../environmentStore';
import { toSandboxUrl } from '../toSandboxUrl';

/** Where a sample can go: `url` is where the contract's paths start, without a slash at the end. */
export type SampleHost = { environment: string; url: string };

/**
 * The hosts that a program reaches: the contract's, and the sandbox on the reader's own machine. The portal's lives in
 * the browser alone.
 */
export function listHosts(
  operation: OperationDoc,
  localUrl: EnvironmentChoice['localUrl'],
): [SampleHost, ...SampleHost[]] {
  const hosts = operation.servers
    .filter(({ environment }) => environment !== 'portal' && environment !== 'local')
    .map(({ environment, url }) => ({ environment, url: url.replace(/\/$/, '') }));
  const local = { environment: 'local', url: localUrl + toSandboxUrl(operation, '/') };
  const [first, ...rest] = hosts;
  return first ? [first, ...rest, local] : [local];
}

/** The host of the environment; else the first one. */
export function chooseHost(hosts: [SampleHost, ...SampleHost[]], environment: string): SampleHost {
  return hosts.find((host) => host.environment === environment) ?? hosts[0];
}
