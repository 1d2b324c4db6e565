import type { ReactNode } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import SiteMetadata from '@theme-original/SiteMetadata';
import body from '@site/static/fonts/inter-latin.woff2';
import title from '@site/static/fonts/space-grotesk-latin.woff2';

/** Adds the touch icon, and the preload of the two fonts: the style sheet would ask for them a round trip later. */
export default function SiteMetadataWithFonts(): ReactNode {
  const touchIcon = useBaseUrl('/img/apple-touch-icon.png');
  return (
    <>
      <SiteMetadata />
      <Head>
        <link rel="apple-touch-icon" href={touchIcon} />
        {/* Only in the prerendered page: in the browser, Head would swap the tags and ask for the files again. */}
        {!ExecutionEnvironment.canUseDOM &&
          [title, body].map((url) => (
            <link key={url} rel="preload" href={url} as="font" type="font/woff2" crossOrigin="anonymous" />
          ))}
      </Head>
    </>
  );
}
