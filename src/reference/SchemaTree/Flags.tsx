import { use, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { DeprecatedBadge } from '../../components/DeprecatedBadge';
import type { SchemaNode } from '../schemaNode';
import { DirectionContext } from './DirectionContext';
import styles from './styles.module.css';

/** The marks beside a field's type. */
export function Flags({ node }: { node: SchemaNode }): ReactNode {
  return (
    <>
      {node.required ? <Required /> : null}
      {node.readOnly ? (
        <span className={styles.flag}>
          <Translate id="reference.field.readOnly" description="Mark of a field that only answers have">
            só na resposta
          </Translate>
        </span>
      ) : null}
      {node.writeOnly ? (
        <span className={styles.flag}>
          <Translate id="reference.field.writeOnly" description="Mark of a field that only requests have">
            só no pedido
          </Translate>
        </span>
      ) : null}
      {node.deprecated ? <DeprecatedBadge /> : null}
    </>
  );
}

function Required(): ReactNode {
  return use(DirectionContext) === 'response' ? (
    <span className={styles.flag}>
      <Translate id="reference.field.always" description="Mark of a field that every answer has">
        sempre vem
      </Translate>
    </span>
  ) : (
    <span className={styles.required}>
      <Translate id="reference.field.required" description="Mark of a required field">
        obrigatório
      </Translate>
    </span>
  );
}
