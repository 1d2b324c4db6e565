import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { CopyButton } from '../../components/CopyButton';
import { Avatar } from '../Avatar';
import { formatInstant } from '../formatInstant';
import { StatusChip } from '../StatusChip';
import type { ControlConsent } from '../types';
import { useLocale } from '../useLocale';
import { ConsentActions } from './ConsentActions';
import styles from './styles.module.css';

export function ConsentItem({ consent }: { consent: ControlConsent }): ReactNode {
  const { consentId, institutionCode, institutionName, status, updatedAt, isDemo } = consent;
  const { time, day } = formatInstant(updatedAt, useLocale());
  return (
    <li className={styles.consent}>
      <Avatar institutionCode={institutionCode} size={40} />
      <div className={styles.consentHead}>
        <p className={styles.person}>
          <strong>{nameOf(consent)}</strong> <span>{institutionName}</span>
        </p>
        <StatusChip status={status} />
      </div>
      <div className={styles.consentId}>
        <span className={styles.copyId}>
          <code>{consentId}</code>
          <CopyButton
            text={consentId}
            label={translate({
              id: 'control.consent.copy',
              message: 'Copiar o consentId',
              description: 'Sandbox panel: accessible name of a copy button',
            })}
          />
        </span>
        <span>
          {isDemo ? (
            <Translate
              id="control.consent.demo"
              description="Sandbox panel: the sandbox starts with this consent"
            >
              de demonstração
            </Translate>
          ) : (
            <Translate
              id="control.consent.since"
              description="Sandbox panel: since when a consent has its status; day is a date, time is 13:05:09"
              values={{ day, time }}
            >
              {'desde {day}, {time}'}
            </Translate>
          )}
        </span>
      </div>
      <ConsentActions consent={consent} name={`${nameOf(consent)}, ${institutionName}`} />
    </li>
  );
}

function nameOf({ personName, businessTaxId, personalTaxId }: ControlConsent): string {
  return personName || businessTaxId || personalTaxId;
}
