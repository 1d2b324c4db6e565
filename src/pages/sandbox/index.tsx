import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import { translate } from '@docusaurus/Translate';
import { Panel } from '../../control/Panel';
import styles from './index.module.css';

export default function SandboxPanel(): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'control.meta.title',
        message: 'Painel do sandbox',
        description: 'Title of the sandbox panel in the browser tab',
      })}
      description={translate({
        id: 'control.meta.description',
        message:
          'Comande o sandbox do portal: adiante o relógio, autorize consentimentos, provoque falhas e veja cada webhook chegar.',
        description: 'Description of the sandbox panel for search engines',
      })}
    >
      <main className={styles.page}>
        <Panel />
      </main>
    </Layout>
  );
}
