import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { institutions } from '../../catalog/institutions';
import type { Persona } from '../../catalog/personas';
import { Avatar } from '../Avatar';
import { StatusChip } from '../StatusChip';
import { toEnding } from '../toEnding';
import { useLocale } from '../useLocale';
import styles from './styles.module.css';
import { TaxId } from './TaxId';

export function PersonaRow({ persona }: { persona: Persona }): ReactNode {
  const { name, companyName, personalTaxId, businessTaxId, purpose, ending, reports } = persona;
  const shown = companyName ?? name;
  return (
    <tr>
      <th scope="row">
        <strong>{shown}</strong>
        <span>{purpose[useLocale()]}</span>
      </th>
      <td>
        <ul className={styles.taxIds}>
          {businessTaxId !== undefined && <TaxId kind="CNPJ" taxId={businessTaxId} owner={shown} />}
          <TaxId kind="CPF" taxId={personalTaxId} owner={name} />
        </ul>
      </td>
      <td>
        <span className={styles.ending}>
          {toEnding(ending).map((status) => (
            <StatusChip key={status} status={status} />
          ))}
        </span>
        {reports && <span className={styles.reports}>{reportsText(reports)}</span>}
      </td>
      <td>
        <ul className={styles.institutions}>
          {persona.institutions.map((code) => (
            <li key={code}>
              <Avatar institutionCode={code} size={20} />
              {institutions.find(({ institutionCode }) => institutionCode === code)?.name ?? code}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function reportsText(reports: NonNullable<Persona['reports']>): ReactNode {
  return reports === 'partial' ? (
    <Translate id="control.personas.partial" description="Test people: how this person's reports come">
      relatórios com code 204
    </Translate>
  ) : (
    <Translate id="control.personas.slow" description="Test people: how this person's reports come">
      relatórios em 60 s
    </Translate>
  );
}
