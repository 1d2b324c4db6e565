import { demoCredentials } from '../catalog/demoCredentials';
import { toSlug } from '../contract/toSlug';
import type { OperationDoc } from '../contract/types';
import type { HttpRequest } from '../transport/httpRequest';
import { chooseSecurity } from './chooseSecurity';
import { placeholderOf, secretFields } from './secretFields';
import type { SampleVariable } from './toCurl';
import { tokenName } from './tokenName';
import { toRequest } from './toRequest';
import type { RequestValues } from './types';

/** A call without its secrets: where they belong, `request` has what `variables` names. */
export type SampleRequest = { request: HttpRequest; variables: SampleVariable[] };

/**
 * The call as the reader's own program would make it, against `baseUrl`, with the values as edited. Credentials are
 * environment variables: tokens, and keys where the form has a demo key or a key's placeholder.
 */
export function toSampleRequest(
  operation: OperationDoc,
  values: RequestValues,
  baseUrl: string,
): SampleRequest {
  const { product } = operation;
  const schemes = chooseSecurity(operation, []);
  const tokens = Object.fromEntries(schemes.map(({ name }) => [name, `__${name}__`]));
  const demoKeys = demoCredentials[product] ?? {};
  const keys = secretFields(product).flatMap((name) => {
    const placeholder = placeholderOf(name);
    // In a URL, the placeholder is encoded.
    return [demoKeys[name] ?? '', placeholder, encodeURIComponent(placeholder)].map((value) => [name, value]);
  });
  const held = schemes.map((scheme) => [tokenName(scheme), `__${scheme.name}__`]);
  return {
    request: toRequest(operation, values, { baseUrl, tokens }),
    variables: [...held, ...keys].map(([name = '', value = '']) => ({
      name: toVariable(product, name),
      value,
    })),
  };
}

/** klavi Ki's `accessToken` is `$KLAVI_ACCESS_TOKEN` in every sample, klaaS's `client_id` is `$KLAAS_CLIENT_ID`. */
function toVariable(product: string, name: string): string {
  const [owner = product] = product.split('-');
  return `${owner}_${toSlug(name).replaceAll('-', '_')}`.toUpperCase();
}
