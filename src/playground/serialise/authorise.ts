import type { SecuritySchemeDoc } from '../../contract/types';
import { percentEncode } from './percentEncode';
import { toBasic } from './toBasic';
import type { Pair } from './toPairs';

/** Where a credential travels: pairs of the query and of cookies are encoded. */
export type Credentials = { headers: Record<string, string>; query: Pair[]; cookies: Pair[] };

/**
 * The credentials of all `schemes` in their places; those whose token isn't held are left out, and `mutualTLS` has
 * nothing that a request could carry. A token of HTTP basic is `user:password`.
 */
export function authorise(schemes: SecuritySchemeDoc[], tokens: Record<string, string>): Credentials {
  const credentials: Credentials = { headers: {}, query: [], cookies: [] };
  for (const scheme of schemes) {
    const token = tokens[scheme.name];
    if (token === undefined || scheme.type === 'mutualTLS') continue;
    const name = scheme.parameterName ?? scheme.name;
    if (scheme.type !== 'apiKey') credentials.headers.Authorization = toAuthorization(scheme, token);
    else if (scheme.in === 'query') credentials.query.push([percentEncode(name), percentEncode(token)]);
    else if (scheme.in === 'cookie') credentials.cookies.push([name, token]);
    else credentials.headers[name] = token;
  }
  return credentials;
}

/** The `Authorization` of RFC 9110; OAuth 2.0 and OpenID Connect hand out bearer tokens (RFC 6750). */
function toAuthorization({ type, scheme = 'bearer' }: SecuritySchemeDoc, token: string): string {
  const name = type === 'http' ? scheme : 'bearer';
  if (/^basic$/i.test(name)) return `Basic ${toBasic(token)}`;
  return `${/^bearer$/i.test(name) ? 'Bearer' : name} ${token}`;
}
