import type { ReactNode } from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import { PageMetadata, SkipToContentFallbackId } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import ErrorPageContent from '@theme/ErrorPageContent';
import LayoutProvider from '@theme/Layout/Provider';
import SkipToContent from '@theme/SkipToContent';
import { SimulatedBar } from '../../../bank/SimulatedBar';

type Props = { title: string; description: string; children: ReactNode };

/** A quiet frame: on these pages the portal plays other people's sites, so its navigation stays out of the way. */
export function JourneyLayout({ title, description, children }: Props): ReactNode {
  const other = useOtherLanguage();
  return (
    <LayoutProvider>
      <PageMetadata title={title} description={description} />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <SkipToContent />
      <SimulatedBar other={other} />
      <div id={SkipToContentFallbackId}>
        <ErrorBoundary fallback={(params) => <ErrorPageContent {...params} />}>{children}</ErrorBoundary>
      </div>
    </LayoutProvider>
  );
}

/** This page in the other language, with the journey that it shows. */
function useOtherLanguage(): { label: string; lang: string; href: string } | undefined {
  const { siteConfig, i18n } = useDocusaurusContext();
  const { pathname, search } = useLocation();
  const isBrowser = useIsBrowser();
  const locale = i18n.locales.find((one) => one !== i18n.currentLocale);
  if (!locale) return undefined;
  const rootUrl = String(siteConfig.customFields?.rootUrl ?? '/');
  const base = locale === i18n.defaultLocale ? rootUrl : `${rootUrl}${locale}/`;
  return {
    label: i18n.localeConfigs[locale]?.label ?? locale,
    lang: i18n.localeConfigs[locale]?.htmlLang ?? locale,
    // The prerendered page has no query.
    href: base + pathname.slice(siteConfig.baseUrl.length) + (isBrowser ? search : ''),
  };
}
