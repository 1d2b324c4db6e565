import type { SecuritySchemeDoc } from '../contract/types';

/** Where a credential goes in a request, as a line to read, or `undefined` where no line can show it (mutual TLS). */
export function describeCredential(scheme: SecuritySchemeDoc): string | undefined {
  const value = `<${scheme.name}>`;
  switch (scheme.type) {
    case 'apiKey': {
      const name = scheme.parameterName ?? scheme.name;
      if (scheme.in === 'query') return `?${name}=${value}`;
      return scheme.in === 'cookie' ? `Cookie: ${name}=${value}` : `${name}: ${value}`;
    }
    case 'http':
      return `Authorization: ${capitalise(scheme.scheme ?? 'bearer')} ${value}`;
    case 'oauth2':
    case 'openIdConnect':
      return `Authorization: Bearer ${value}`;
    case 'mutualTLS':
      return undefined;
  }
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
