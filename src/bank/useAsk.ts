import { useState } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { askSandbox } from '../transport/askSandbox';
import type { Ask } from './createJourney';

/** Asks this portal's sandbox; the same function as long as the page lives. `given` stands in for it. */
export function useAsk(given?: Ask): Ask {
  const { siteConfig } = useDocusaurusContext();
  const rootUrl = String(siteConfig.customFields?.rootUrl ?? '/');
  const [ask] = useState(() => given ?? toAsk(rootUrl));
  return ask;
}

function toAsk(rootUrl: string): Ask {
  return (method, path, options) => askSandbox(rootUrl, method, path, options);
}
