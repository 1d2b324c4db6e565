import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { Carry } from '../listNextCalls';
import { readSource, type Source } from './readSource';
import styles from './styles.module.css';

/** One value that goes along: which field of the next call, and where it comes from. */
export function CarryLine({ carry: { target, source } }: { carry: Carry }): ReactNode {
  const { from, field } = readSource(source);
  return (
    <p className={styles.carry}>
      <Translate
        id="reference.nextCalls.carry"
        description="A field of the next call and the value to put there"
        values={{
          target: <code>{target}</code>,
          field: field ? <code>{field}</code> : null,
          origin: nameOrigin(from),
        }}
      >
        {'Preencha {target} com {field} {origin}'}
      </Translate>
    </p>
  );
}

function nameOrigin(from: Source['from']): string {
  return {
    responseBody: translate({
      id: 'reference.nextCalls.fromResponse',
      message: 'desta resposta',
      description: 'After the name of a field of the response body',
    }),
    responseHeader: translate({
      id: 'reference.nextCalls.fromResponseHeader',
      message: 'dos cabeçalhos desta resposta',
      description: 'After the name of a response header',
    }),
    requestBody: translate({
      id: 'reference.nextCalls.fromRequest',
      message: 'do corpo que você mandou',
      description: 'After the name of a field of the request body',
    }),
    requestParameter: translate({
      id: 'reference.nextCalls.fromParameter',
      message: 'deste pedido',
      description: 'After the name of a parameter of the request',
    }),
    constant: '',
  }[from];
}
