import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { Markdown } from '../../components/Markdown';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import type { SchemaNode } from '../schemaNode';
import { References } from './References';
import styles from './styles.module.css';

/** What a schema says of its value: meaning, rules, accepted values, examples. */
export function Facts({ node }: { node: SchemaNode }): ReactNode {
  const { description, provisional, constraints, enumValues, examples, references } = node;
  return (
    <>
      {description ? (
        <div className={styles.description}>
          <Markdown source={description} />
        </div>
      ) : null}
      {provisional ? (
        <p className={styles.provisional}>
          <ProvisionalBadge note={provisional} />
        </p>
      ) : null}
      {constraints.length > 0 || examples.length > 0 ? (
        <ul className={styles.rules}>
          {constraints.map(({ label, code }) => (
            <Rule key={`${label} ${code ?? ''}`} label={label} code={code} />
          ))}
          {examples.map(({ code, summary }) => (
            <Rule key={code} label={<ExampleLabel />} code={code} note={summary} />
          ))}
        </ul>
      ) : null}
      {enumValues.length > 0 ? (
        <div className={styles.values}>
          <span>
            <Translate id="reference.field.enum" description="In front of the values that a field accepts">
              Valores aceitos
            </Translate>
          </span>
          <ul>
            {enumValues.map((value) => (
              <li key={value}>
                <code>{value}</code>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <References references={references} />
    </>
  );
}

function Rule({ label, code, note }: { label: ReactNode; code?: string; note?: string }): ReactNode {
  return (
    <li>
      {label}
      {code === undefined ? null : (
        <>
          {' '}
          <code>{code}</code>
        </>
      )}
      {note ? ` ${note}` : null}
    </li>
  );
}

function ExampleLabel(): ReactNode {
  return (
    <Translate id="reference.field.example" description="In front of an example value of a field">
      exemplo
    </Translate>
  );
}
