import { isJsonObject } from '../contract/isJsonObject';
import type { Json } from '../contract/types';

/** A field of an answer that holds the address of one of the portal's own pages. */
export type PortalPage = { field: string; url: string };

/** The pages that an answer invites to, from its first level: `linkURL`, `consentRedirectURL`. `rootUrl` is absolute. */
export function findPortalPages(answer: Json | undefined, rootUrl: string): PortalPage[] {
  if (!isJsonObject(answer)) return [];
  const pages = new URL('sandbox/', rootUrl).href;
  return Object.entries(answer).flatMap(([field, value]) =>
    typeof value === 'string' && URL.canParse(value) && new URL(value).href.startsWith(pages)
      ? [{ field, url: value }]
      : [],
  );
}
