import type { OperationDoc, SecuritySchemeDoc } from '../contract/types';
import { chooseSecurity } from './chooseSecurity';
import { isForbiddenHeader } from './serialise/isForbiddenHeader';
import type { Problem } from './types';

/**
 * The credentials of the chosen alternative that a page can't send: a certificate, a cookie, a header of the
 * browser's own, a second `Authorization`. A missing one is no problem: the API answers 401. Fields are
 * `security.<scheme>`.
 */
export function checkSecurity(operation: OperationDoc, tokens: Record<string, string>): Problem[] {
  const schemes = chooseSecurity(operation, Object.keys(tokens));
  const authorizing = schemes.filter(usesAuthorization);
  return schemes.flatMap((scheme): Problem[] => {
    const limit = authorizing.indexOf(scheme) > 0 ? 'Authorization' : findObstacle(scheme);
    return limit === undefined ? [] : [{ field: `security.${scheme.name}`, code: 'unsendable', limit }];
  });
}

function findObstacle({
  type,
  name,
  in: place,
  parameterName = name,
}: SecuritySchemeDoc): string | undefined {
  if (type === 'mutualTLS') return 'mutualTLS';
  if (type !== 'apiKey') return undefined;
  if (place === 'cookie') return 'Cookie';
  return place === 'header' && isForbiddenHeader(parameterName) ? parameterName : undefined;
}

function usesAuthorization({ type, name, in: place, parameterName = name }: SecuritySchemeDoc): boolean {
  if (type === 'apiKey') return place === 'header' && /^authorization$/i.test(parameterName);
  return type !== 'mutualTLS';
}
