import { isJsonObject } from '../../../contract/isJsonObject';
import type { Json } from '../../../contract/types';
import { businessError } from '../../apiError';

/**
 * Throws 4006 for a body's `productsCallbackURL` that has `all` beside other keys, or an address that no report could
 * be sent to. What isn't an object at all is left to the contract.
 */
export function checkCallbacks(body: Json | undefined): void {
  const callbacks = isJsonObject(body) ? body.productsCallbackURL : undefined;
  if (!isJsonObject(callbacks)) return;
  const refuse = (message: string) => businessError(4006, 'Invalid productsCallbackURL', message);
  if (Object.hasOwn(callbacks, 'all') && Object.keys(callbacks).length > 1) {
    throw refuse('all cannot be combined with other keys');
  }
  for (const [name, address] of Object.entries(callbacks)) {
    if (typeof address === 'string' && !/^https?:\/\/[^/\s]+/i.test(address)) {
      throw refuse(`${name} must be an http or https address`);
    }
  }
}
