import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The default locale's base URL: the sandbox is below it in every language. */
export function useRootUrl(): string {
  const { siteConfig } = useDocusaurusContext();
  return String(siteConfig.customFields?.rootUrl ?? '/');
}
