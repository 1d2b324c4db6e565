import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { Arrow } from '../Arrow';
import { MethodBadge } from '../MethodBadge';
import { JsonLines } from './JsonLines';
import styles from './styles.module.css';

type Props = {
  method: string;
  path: string;
  request: Record<string, string | number>;
  response: Record<string, string | number>;
  /** Where the reader can make this call. */
  to: string;
};

/** A drawn console: one call and its answer, as the contract documents them. Always in the dark palette. */
export function FirstCall({ method, path, request, response, to }: Props): ReactNode {
  return (
    <figure className={styles.window}>
      <div className={styles.exchange} data-theme="dark">
        <div className={styles.bar}>
          <MethodBadge method={method} />
          <code className={styles.path}>{path}</code>
        </div>
        <JsonLines value={request} />
        <div className={styles.answer}>
          <span className={styles.status}>200</span>
        </div>
        <JsonLines value={response} />
      </div>
      <figcaption className={styles.caption} data-theme="dark">
        <p className={styles.note}>
          <Translate id="home.firstCall.note" description="Says what the drawn call on the home page is">
            Exemplo do contrato. Estas chaves de demonstração só abrem o sandbox do portal.
          </Translate>
        </p>
        <Link to={to} className={styles.action}>
          <Translate id="home.firstCall.action" description="Link from the drawn call to the quick start">
            Fazer esta chamada
          </Translate>
          <Arrow />
        </Link>
      </figcaption>
    </figure>
  );
}
