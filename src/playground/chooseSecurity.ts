import type { OperationDoc, SecuritySchemeDoc } from '../contract/types';

/**
 * The schemes that a call will use: of the operation's alternatives, the first whose credentials are all
 * held, else the first one. Empty when the operation needs none. Mutual TLS has no credential that a page could hold,
 * so it neither speaks for an alternative nor against it.
 */
export function chooseSecurity(
  operation: Pick<OperationDoc, 'security' | 'securitySchemes'>,
  held: string[],
): SecuritySchemeDoc[] {
  const { security } = operation;
  const alternatives = security.map((names) => names.flatMap((name) => findScheme(operation, name) ?? []));
  const isReady = (schemes: SecuritySchemeDoc[]) => {
    const withToken = schemes.filter(({ type }) => type !== 'mutualTLS');
    return withToken.length > 0 && withToken.every(({ name }) => held.includes(name));
  };
  return alternatives.find(isReady) ?? alternatives[0] ?? [];
}

function findScheme(
  { securitySchemes }: Pick<OperationDoc, 'securitySchemes'>,
  name: string,
): SecuritySchemeDoc | undefined {
  return securitySchemes.find((scheme) => scheme.name === name);
}
