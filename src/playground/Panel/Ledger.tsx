import { useSyncExternalStore, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { CopyButton } from '../../components/CopyButton';
import { ledger, type LedgerLine } from '../ledger';
import { environmentLabel } from '../TryIt/environmentLabel';
import styles from './styles.module.css';

/** Every request of this page: when, to which host, and with which credential. */
export function Ledger(): ReactNode {
  const lines = useSyncExternalStore(ledger.subscribe, ledger.list, ledger.list);
  const { i18n } = useDocusaurusContext();
  const time = new Intl.DateTimeFormat(i18n.currentLocale, { timeStyle: 'medium' });
  return (
    <>
      <p className={styles.note}>
        <Translate id="playground.ledger.intro" description="Above the list of requests">
          Cada requisição feita nesta página: hora, host, operação e qual credencial foi junto. Valores de
          chaves nunca entram aqui.
        </Translate>
      </p>
      {lines.length === 0 ? (
        <p className={styles.empty}>
          <Translate id="playground.ledger.none" description="The list of requests is empty">
            Nenhuma requisição até agora.
          </Translate>
        </p>
      ) : (
        <>
          <ul className={styles.list}>
            {lines.map((line, index) => (
              <li key={lines.length - index} className={styles.call}>
                <p className={styles.callName}>
                  <code>
                    {line.method} {line.path}
                  </code>{' '}
                  <span className={styles.result}>{line.outcome}</span>
                </p>
                <p className={styles.note}>
                  {time.format(line.at)} · <code>{line.host}</code> · {environmentLabel(line.environment)} ·{' '}
                  {wayText(line.way)}
                </p>
                <p className={styles.note}>
                  {line.credentials.length > 0
                    ? line.credentials.join(', ')
                    : translate({
                        id: 'playground.ledger.noCredential',
                        message: 'sem credencial',
                        description: 'A request that carried no credential',
                      })}
                </p>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <CopyButton
              text={lines.map(toLine).join('\n')}
              label={translate({
                id: 'playground.ledger.copy',
                message: 'Copiar o registro',
                description: 'Button: copies the list of requests as text',
              })}
            />
          </div>
        </>
      )}
    </>
  );
}

function toLine({ at, environment, method, host, path, credentials, way, outcome }: LedgerLine): string {
  const columns = [
    new Date(at).toISOString(),
    environment,
    way,
    method,
    host,
    path,
    credentials.join(' '),
    outcome,
  ];
  return columns.join('\t');
}

function wayText(way: LedgerLine['way']): string {
  switch (way) {
    case 'worker':
    case 'page':
      return translate({
        id: 'playground.ledger.inBrowser',
        message: 'não saiu do navegador',
        description: 'Where a request went',
      });
    case 'relay':
      return translate({
        id: 'playground.ledger.relay',
        message: 'pelo relay',
        description: 'Where a request went',
      });
    case 'host':
      return translate({
        id: 'playground.ledger.host',
        message: 'direto ao host',
        description: 'Where a request went',
      });
  }
}
