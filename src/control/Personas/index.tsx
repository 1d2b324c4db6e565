import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { personas } from '../../catalog/personas';
import { PersonaRow } from './PersonaRow';
import styles from './styles.module.css';

/** The people and companies to test with. On narrow screens, each row is a card. */
export function Personas(): ReactNode {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="control.personas.person" description="Test people: head of the column of names">
              Pessoa
            </Translate>
          </th>
          <th scope="col">
            <Translate id="control.personas.taxId" description="Test people: head of the column of tax ids">
              CPF ou CNPJ
            </Translate>
          </th>
          <th scope="col">
            <Translate id="control.personas.ending" description="Test people: head of the column of endings">
              Como termina
            </Translate>
          </th>
          <th scope="col">
            <Translate id="control.personas.institutions" description="Test people: head of a column">
              Onde tem dados
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {personas.map((persona) => (
          <PersonaRow key={persona.id} persona={persona} />
        ))}
      </tbody>
    </table>
  );
}
