import type { OperationSummary } from '../../src/contract/types';

/** The class names of an operation's entry in the menu: they colour its method and strike what is deprecated. */
export function methodClass({ method, deprecated }: Pick<OperationSummary, 'method' | 'deprecated'>): string {
  return `k-method k-method--${method}${deprecated ? ' k-method--deprecated' : ''}`;
}
