/** The address of an operation's page: its operationId in kebab case (`getOAuth2Token` gives `get-o-auth-2-token`). */
export function toSlug(operationId: string): string {
  const words = operationId.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words.join('-').toLowerCase();
}
