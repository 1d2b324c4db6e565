import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { SchemaReference } from '../schemaNode';
import { AnchorLink } from '../Section/AnchorLink';
import styles from './styles.module.css';

/** Where the tree goes on elsewhere: a schema that is open above, one already shown, one that isn't there. */
export function References({ references }: { references: SchemaReference[] }): ReactNode {
  return references.map((reference, index) => (
    <p key={index} className={styles.reference} data-kind={reference.kind}>
      <ReferenceText reference={reference} />
    </p>
  ));
}

function ReferenceText({ reference }: { reference: SchemaReference }): ReactNode {
  if (reference.kind === 'unknown') {
    return (
      <Translate
        id="reference.schema.unknown"
        description="In place of a schema that the contract refers to and doesn't have"
        values={{ ref: <code>{reference.ref}</code> }}
      >
        {'O contrato cita {ref}, que não existe nele.'}
      </Translate>
    );
  }
  const link = (
    <AnchorLink anchor={reference.anchor}>
      <code>{reference.name}</code>
    </AnchorLink>
  );
  return reference.kind === 'recursive' ? (
    <Translate
      id="reference.schema.recursive"
      description="In place of a schema that contains itself; a link to where it is shown"
      values={{ name: link }}
    >
      {'Recursivo: ver {name}'}
    </Translate>
  ) : (
    <Translate
      id="reference.schema.repeated"
      description="In place of a schema that the page already shows; a link to it"
      values={{ name: link }}
    >
      {'Mostrado antes: ver {name}'}
    </Translate>
  );
}
