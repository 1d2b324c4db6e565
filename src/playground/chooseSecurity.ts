import type { OperationDoc, SecuritySchemeDoc } from '../contract/types';

/**
 * The schemes that a call will use: of the operation's alternatives, the first whose credentials are all
 * held, else the first one. Empty when the operation needs none.
 */
export function chooseSecurity(operation: OperationDoc, held: string[]): SecuritySchemeDoc[] {
  const { security, securitySchemes } = operation;
  const names =
    security.find((all) => all.length > 0 && all.every((name) => held.includes(name))) ?? security[0];
  return (names ?? []).flatMap((name) => securitySchemes.find((scheme) => scheme.name === name) ?? []);
}
