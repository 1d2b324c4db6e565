import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { institutions, type Institution } from '../../catalog/institutions';
import { Avatar } from '../Avatar';
import styles from './styles.module.css';

/** The institutions that a link lists in the sandbox. */
export function Participants(): ReactNode {
  return (
    <ul className={styles.list}>
      {institutions.map((institution) => (
        <Participant key={institution.institutionCode} institution={institution} />
      ))}
    </ul>
  );
}

function Participant({ institution }: { institution: Institution }): ReactNode {
  const { institutionCode, name, kind, isBeta, isOutage, availableResources } = institution;
  return (
    <li className={styles.item}>
      <Avatar institutionCode={institutionCode} size={48} />
      <div>
        <p className={styles.name}>
          <strong>{name}</strong> <code>{institutionCode}</code>
        </p>
        <p className={styles.kind}>
          {kindText(kind)}
          {isBeta && (
            <span className={styles.beta}>
              <Translate id="control.participants.beta" description="Test institutions: support is recent">
                beta
              </Translate>
            </span>
          )}
          {isOutage && (
            <span className={styles.outage}>
              <Translate id="control.participants.outage" description="Test institutions: it is always down">
                sempre fora do ar
              </Translate>
            </span>
          )}
        </p>
      </div>
      <ul className={styles.resources}>
        {availableResources.map((resource) => (
          <li key={resource}>
            <code>{resource}</code>
          </li>
        ))}
      </ul>
    </li>
  );
}

function kindText(kind: Institution['kind']): string {
  switch (kind) {
    case 'bank':
      return translate({
        id: 'control.participants.bank',
        message: 'Banco',
        description: 'Test institutions: kind',
      });
    case 'digital':
      return translate({
        id: 'control.participants.digital',
        message: 'Instituição de pagamento',
        description: 'Test institutions: kind',
      });
    case 'cooperative':
      return translate({
        id: 'control.participants.cooperative',
        message: 'Cooperativa de crédito',
        description: 'Test institutions: kind',
      });
    case 'broker':
      return translate({
        id: 'control.participants.broker',
        message: 'Corretora',
        description: 'Test institutions: kind',
      });
  }
}
