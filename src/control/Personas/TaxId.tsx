import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { CopyButton } from '../../components/CopyButton';
import styles from './styles.module.css';

/** A CPF or CNPJ as the API takes it, digits only, to be copied. */
export function TaxId({
  kind,
  taxId,
  owner,
}: {
  kind: 'CPF' | 'CNPJ';
  taxId: string;
  owner: string;
}): ReactNode {
  return (
    <li className={styles.taxId}>
      <span>{kind}</span>
      <code>{taxId}</code>
      <CopyButton
        text={taxId}
        label={translate(
          {
            id: 'control.personas.copy',
            message: 'Copiar o {kind} de {owner}',
            description: 'Test people: accessible name of a copy button; kind is CPF or CNPJ, owner a name',
          },
          { kind, owner },
        )}
      />
    </li>
  );
}
