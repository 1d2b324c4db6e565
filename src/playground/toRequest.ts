import type { OperationDoc } from '../contract/types';
import { chooseSecurity } from './chooseSecurity';
import { chooseBody, isEditable, parameterField } from './operationFields';
import { authorise } from './serialise/authorise';
import { fillPath } from './serialise/fillPath';
import { joinPairs } from './serialise/joinPairs';
import { serialiseParameter } from './serialise/serialiseParameter';
import { toBody } from './serialise/toBody';
import type { Pair } from './serialise/toPairs';
import type { HttpRequest } from '../transport/httpRequest';
import type { RequestValues, Target } from './types';

/**
 * What the reader filled in as an HTTP request, right or wrong, serialised as OpenAPI 3.1 says: a path value that is
 * missing stays a placeholder, a value that the specification can't write is left out. Also holds what a page can't
 * send, such as cookies: samples show it.
 */
export function toRequest(operation: OperationDoc, values: RequestValues, target: Target): HttpRequest {
  const { tokens, baseUrl } = target;
  const parameters = operation.parameters.filter(isEditable);
  const headers: Record<string, string> = { Accept: 'application/json' };
  const query: Pair[] = [];
  const cookies: Pair[] = [];
  for (const parameter of parameters) {
    const value = values.parameters[parameterField(parameter)];
    const pairs = value === undefined ? undefined : serialiseParameter(parameter, value);
    if (!pairs) continue;
    if (parameter.in === 'query') query.push(...pairs);
    else if (parameter.in === 'cookie') cookies.push(...pairs);
    else if (parameter.in === 'header') headers[parameter.name] = joinPairs(pairs, parameter.style);
  }
  const content = chooseBody(operation, values.mediaType);
  const written = content && toBody(content, values);
  if (written?.contentType) headers['Content-Type'] = written.contentType;
  const credentials = authorise(chooseSecurity(operation, Object.keys(tokens)), tokens);
  Object.assign(headers, credentials.headers);
  const allCookies = join([...cookies, ...credentials.cookies], '; ');
  if (allCookies) headers.Cookie = allCookies;
  const search = join([...query, ...credentials.query], '&');
  const path = fillPath(operation.path, parameters, (one) => values.parameters[parameterField(one)]);
  return {
    method: operation.method.toUpperCase(),
    url: baseUrl + path + (search && `?${search}`),
    headers,
    ...(written && { body: written.body }),
  };
}

function join(pairs: Pair[], separator: string): string {
  return pairs.map((pair) => pair.join('=')).join(separator);
}
