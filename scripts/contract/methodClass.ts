import type { OperationSummary, WebhookSummary } from '../../src/contract/types';

/** The class names of an operation's entry in the menu: they colour its method and strike what is deprecated. */
export function methodClass({ method, deprecated }: Pick<OperationSummary, 'method' | 'deprecated'>): string {
  return `k-method k-method--${method}${deprecated ? ' k-method--deprecated' : ''}`;
}

/** The class names of a webhook's entry in the menu: nobody calls it, so its mark is no method. */
export function webhookClass({ deprecated }: Pick<WebhookSummary, 'deprecated'>): string {
  return `k-method k-method--webhook${deprecated ? ' k-method--deprecated' : ''}`;
}
