import { demoCredentials } from '../catalog/demoCredentials';
import { toSlug } from '../contract/toSlug';
import type { OperationDoc } from '../contract/types';
import { chooseSecurity } from './chooseSecurity';
import { toCurl, type SampleVariable } from './toCurl';
import { toRequest } from './toRequest';
import type { RequestValues } from './types';

/**
 * The call as the reader would make it from a terminal, against `baseUrl`, with the values as edited. Credentials
 * are environment variables: tokens, and the demo keys, which open nothing but the portal's sandbox.
 */
export function toSample(operation: OperationDoc, values: RequestValues, baseUrl: string): string {
  const schemes = chooseSecurity(operation, []).map(({ name }) => name);
  const placeholders = Object.fromEntries(schemes.map((name) => [name, `__${name}__`]));
  const secrets = { ...placeholders, ...demoCredentials[operation.product] };
  const request = toRequest(operation, values, { baseUrl, tokens: placeholders });
  return toCurl(request, Object.entries(secrets).map(toVariable));
}

/** `accessToken` is `$KLAVI_ACCESS_TOKEN` in every sample. */
function toVariable([name, value]: [string, string]): SampleVariable {
  return { value, name: `KLAVI_${toSlug(name).replaceAll('-', '_').toUpperCase()}` };
}
