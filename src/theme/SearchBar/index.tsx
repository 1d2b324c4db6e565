import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import DocSearchBar from '@theme-original/SearchBar';
import type { SearchProvider } from '../../search/provider';
import { SearchButton } from '../../search/SearchButton';

/** The navbar's search: the portal's own, or DocSearch (the original, when its theme is installed). */
export default function SearchBar(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const provider = siteConfig.customFields?.search as SearchProvider | undefined;
  return provider?.kind === 'algolia' ? <DocSearchBar /> : <SearchButton />;
}
