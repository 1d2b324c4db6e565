import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import { Return } from '../../bank/Return';

export default function ReturnPage(): ReactNode {
  const { search } = useLocation();
  const isBrowser = useIsBrowser();
  return (
    <Layout
      title={translate({
        id: 'bank.page.retorno.title',
        message: 'O retorno da jornada',
        description: 'Title in the browser tab',
      })}
      description={translate({
        id: 'bank.page.retorno.description',
        message: 'Explica os parâmetros que a klavi acrescenta à sua redirectURL no fim de uma jornada.',
        description: 'Description of the page',
      })}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <Return search={isBrowser ? search : ''} />
    </Layout>
  );
}
