import { useId, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { CopyButton } from '../../../components/CopyButton';
import type { OperationDoc } from '../../../contract/types';
import { toSample } from '../../toSample';
import type { RequestValues } from '../../types';
import { environmentLabel } from '../environmentLabel';
import controls from '../controls.module.css';
import styles from './styles.module.css';

/** The same call from a terminal. The portal's sandbox lives in the browser, so the sample goes to a host of klavi. */
export function Sample({ operation, values }: { operation: OperationDoc; values: RequestValues }): ReactNode {
  const id = useId();
  const hosts = operation.servers.filter(({ environment }) => environment !== 'portal');
  const [index, setIndex] = useState(0);
  const curl = toSample(operation, values, (hosts[index]?.url ?? 'http://localhost').replace(/\/$/, ''));
  return (
    <div className={styles.sample}>
      <div className={styles.head}>
        <span className={styles.title} id={id}>
          curl
        </span>
        {hosts.length > 1 ? (
          <select
            className={controls.select}
            value={index}
            onChange={({ target }) => setIndex(Number(target.value))}
            aria-label={translate({
              id: 'playground.sample.host',
              message: 'Ambiente do exemplo em curl',
              description: 'Select label',
            })}
          >
            {hosts.map(({ environment, url }, at) => (
              <option key={url} value={at}>
                {environmentLabel(environment)}
              </option>
            ))}
          </select>
        ) : null}
        <CopyButton
          text={curl}
          label={translate({
            id: 'playground.sample.copy',
            message: 'Copiar o comando curl',
            description: 'Button',
          })}
        />
      </div>
      {/* A box that scrolls has to be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.code} tabIndex={0} role="group" aria-labelledby={id}>
        <code>{curl}</code>
      </pre>
      <p className={styles.note}>
        <Translate id="playground.sample.note" description="Under the curl sample">
          Para o seu terminal, com as suas chaves em variáveis de ambiente.
        </Translate>
      </p>
    </div>
  );
}
