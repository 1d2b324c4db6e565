import type { SecuritySchemeDoc } from '../contract/types';
import { unauthorized } from './apiError';
import type { Operation } from './findOperation';

/**
 * The credentials that a request carries for its operation, by security scheme. Throws 401 when none of the
 * operation's alternatives is complete. Whether a credential is any good is for the product's simulation to say.
 */
export function readCredentials(
  operation: Operation,
  headers: Headers,
  query: URLSearchParams,
): Map<string, string> {
  const schemes = new Map(operation.securitySchemes.map((scheme) => [scheme.name, scheme]));
  const read = (name: string) => {
    const scheme = schemes.get(name);
    return scheme && readCredential(scheme, headers, query);
  };
  const complete = operation.security.filter((names) => names.every((name) => read(name) !== undefined));
  if (operation.security.length > 0 && complete.length === 0)
    throw unauthorized(describeMissing(operation, schemes));
  return new Map(complete.flat().map((name) => [name, read(name) ?? '']));
}

function readCredential(
  scheme: SecuritySchemeDoc,
  headers: Headers,
  query: URLSearchParams,
): string | undefined {
  if (scheme.type === 'apiKey') {
    const name = scheme.parameterName ?? '';
    const value =
      scheme.in === 'query'
        ? query.get(name)
        : scheme.in === 'cookie'
          ? readCookie(headers, name)
          : headers.get(name);
    return value || undefined;
  }
  // A client certificate can't be seen from here: the connection would have failed without it.
  if (scheme.type === 'mutualTLS') return '';
  const kind = scheme.type === 'http' ? (scheme.scheme ?? 'bearer') : 'bearer';
  const [sent, value] = (headers.get('authorization') ?? '').trim().split(/\s+/);
  return sent?.toLowerCase() === kind.toLowerCase() ? value : undefined;
}

export function readCookie(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function describeMissing(operation: Operation, schemes: Map<string, SecuritySchemeDoc>): string {
  const names = [...new Set(operation.security.flat())];
  const wanted = names.map((name) => {
    const scheme = schemes.get(name);
    if (scheme?.type === 'apiKey') return `${scheme.in ?? 'header'} ${scheme.parameterName ?? name}`;
    return scheme?.type === 'http' && scheme.scheme ? `${scheme.scheme.toLowerCase()} token` : 'bearer token';
  });
  return `Missing ${[...new Set(wanted)].join(' or ')}`;
}
