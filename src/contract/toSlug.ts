/**
 * The address of an operation's or webhook's page: its name in kebab case, digits kept with their word
 * (`getOAuth2Token` gives `get-o-auth2-token`, `pf_categorized_checking_l2` gives `pf-categorized-checking-l2`).
 */
export function toSlug(name: string): string {
  const words = name.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? [];
  return words.join('-').toLowerCase();
}
