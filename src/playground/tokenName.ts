import type { SecuritySchemeDoc } from '../contract/types';

/** What readers call a credential: the field of the answer that carries it (`access_token`), else its scheme. */
export function tokenName({ name, obtainedFrom }: SecuritySchemeDoc): string {
  const [source] = obtainedFrom;
  return source?.pointer.split('/').at(-1) || name;
}
