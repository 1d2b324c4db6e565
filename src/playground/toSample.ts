import { demoCredentials } from '../catalog/demoCredentials';
import { toSlug } from '../contract/toSlug';
import type { OperationDoc } from '../contract/types';
import { chooseSecurity } from './chooseSecurity';
import { toCurl } from './toCurl';
import { tokenName } from './tokenName';
import { toRequest } from './toRequest';
import type { RequestValues } from './types';

/**
 * The call as the reader would make it from a terminal, against `baseUrl`, with the values as edited. Credentials
 * are environment variables: tokens, and the demo keys, which open nothing but the portal's sandbox.
 */
export function toSample(operation: OperationDoc, values: RequestValues, baseUrl: string): string {
  const schemes = chooseSecurity(operation, []);
  const placeholders = Object.fromEntries(schemes.map(({ name }) => [name, `__${name}__`]));
  const request = toRequest(operation, values, { baseUrl, tokens: placeholders });
  const tokens = schemes.map((scheme): [string, string] => [tokenName(scheme), `__${scheme.name}__`]);
  const keys = Object.entries(demoCredentials[operation.product] ?? {});
  return toCurl(
    request,
    [...tokens, ...keys].map(([name, value]) => ({ name: toVariable(operation.product, name), value })),
  );
}

/** klavi Ki's `accessToken` is `$KLAVI_ACCESS_TOKEN` in every sample, klaaS's `client_id` is `$KLAAS_CLIENT_ID`. */
function toVariable(product: string, name: string): string {
  const [owner = product] = product.split('-');
  return `${owner}_${toSlug(name).replaceAll('-', '_')}`.toUpperCase();
}
