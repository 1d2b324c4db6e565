import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { ReturnReading } from '../readReturn';
import { returnText } from '../returnText';
import styles from './styles.module.css';

type Props = Pick<ReturnReading, 'known' | 'unknown'>;

/** The parameters of a way back, each with its value as plain text and what it is for. */
export function ParameterList({ known, unknown }: Props): ReactNode {
  return (
    <dl className={styles.parameters}>
      {known.map(({ name, value }, index) => (
        <Parameter key={`${name}${index}`} name={name} value={value}>
          {returnText(name)}
        </Parameter>
      ))}
      {unknown.map(({ name, value }, index) => (
        <Parameter key={`${name}${index}`} name={name} value={value}>
          <Translate id="bank.return.unknown" description="Return parameters: one that is not klavi’s">
            A klavi não acrescenta este parâmetro. Ele veio com o endereço.
          </Translate>
        </Parameter>
      ))}
    </dl>
  );
}

type ParameterProps = { name: string; value: string; children: ReactNode };

function Parameter({ name, value, children }: ParameterProps): ReactNode {
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      <dd className={styles.value}>
        {value === '' ? (
          <Translate id="bank.return.empty" description="Return parameters: the value is empty">
            (vazio)
          </Translate>
        ) : (
          value
        )}
      </dd>
      <dd className={styles.meaning}>{children}</dd>
    </div>
  );
}
