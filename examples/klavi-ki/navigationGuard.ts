import { decideNavigation } from './decideNavigation';
import { readIntent } from './readIntent';

/**
 * For a WebView's "may this address load?" event, such as React Native's `onShouldStartLoadWithRequest`. `openFirst`
 * hands addresses to the operating system until one opens.
 */
export function createNavigationGuard(openFirst: (addresses: string[]) => void, hosts?: string[]) {
  return ({ url }: { url: string }): boolean => {
    const decision = decideNavigation(url, hosts);
    if (decision === 'openOutside') {
      const { appLink, fallback } = readIntent(url);
      openFirst([appLink ?? url, fallback].filter((address) => address !== undefined));
    }
    return decision === 'stay';
  };
}
