import { useState, useSyncExternalStore, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { demoCredentials } from '../../catalog/demoCredentials';
import { requireEnvironment } from '../../catalog/environments';
import { products } from '../../catalog/products';
import { forgetAll } from '../forgetAll';
import { getVersion, subscribe } from '../readSession';
import { secretFields } from '../secretFields';
import { useEnvironment } from '../useEnvironment';
import { vault } from '../vault';
import { SecretField } from './SecretField';
import styles from './styles.module.css';
import { Tokens } from './Tokens';
import { useContracts } from './useContracts';

/** Keys and tokens of the environment in use, by product, and the way to forget everything. */
export function Credentials(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { id: environment } = useEnvironment();
  useSyncExternalStore(subscribe, getVersion, getVersion);
  const contracts = useContracts(String(siteConfig.customFields?.rootUrl ?? '/'));
  const { simulated, takesKeys } = requireEnvironment(environment);
  return (
    <>
      {products.map(({ id: product, name }) => (
        <section key={product} className={styles.group} aria-label={name}>
          <p className={styles.groupTitle}>{name}</p>
          {secretFields(product).map((field) =>
            simulated ? (
              <p key={field} className={styles.fact}>
                <span>{field}</span>
                <code>{demoCredentials[product]?.[field]}</code>
              </p>
            ) : takesKeys ? (
              <SecretField
                key={`${environment}${field}`}
                name={field}
                value={vault.keys(environment, product)[field] ?? ''}
                onChange={(value) => vault.setKey(environment, product, field, value)}
              />
            ) : null,
          )}
          {contracts.kind === 'ready' ? (
            <Tokens
              environment={environment}
              contract={contracts.contracts.find((one) => one.product === product)}
            />
          ) : null}
          {contracts.kind === 'failed' ? <p className={styles.problem}>{contracts.detail}</p> : null}
        </section>
      ))}
      <p className={styles.note}>
        {simulated ? (
          <Translate id="playground.panel.demoKeys" description="Under the demo keys">
            Chaves de demonstração: só abrem o sandbox. Os tokens simulados ficam neste navegador.
          </Translate>
        ) : takesKeys ? (
          <Translate id="playground.panel.memory" description="Under the fields for keys">
            As chaves ficam na memória desta página. Não vão para o armazenamento do navegador, nem para
            links, histórico ou exportações. Ao recarregar a página, somem.
          </Translate>
        ) : (
          <Translate id="playground.panel.noKeys" description="In place of the fields for keys">
            Em produção, as chaves ficam no ambiente do relay. Esta página nunca as pede.
          </Translate>
        )}
      </p>
      <Forget />
    </>
  );
}

function Forget(): ReactNode {
  const [isDone, setIsDone] = useState(false);
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={styles.button}
        data-look="danger"
        onClick={() => {
          forgetAll();
          setIsDone(true);
        }}
      >
        <Translate id="playground.panel.forget" description="Button: forgets keys, tokens, answers, history">
          Esquecer tudo
        </Translate>
      </button>
      <span role="status" className={styles.note}>
        {isDone
          ? translate({
              id: 'playground.panel.forgotten',
              message: 'Chaves, tokens, respostas, variáveis e histórico apagados.',
              description: 'After everything was forgotten',
            })
          : translate({
              id: 'playground.panel.forgetNote',
              message: 'Apaga chaves, tokens, respostas, variáveis, rascunhos e histórico.',
              description: 'Beside the button that forgets everything',
            })}
      </span>
    </div>
  );
}
