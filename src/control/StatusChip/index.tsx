import type { ReactNode } from 'react';
import { consentStates, type ConsentStatus } from '../../components/ConsentStates/consentStates';
import styles from './styles.module.css';

/** A consent's status in klavi's word for it, coloured by where the consent stands. */
export function StatusChip({ status }: { status: ConsentStatus }): ReactNode {
  const stage = consentStates.find((state) => state.status === status)?.stage;
  return (
    <span className={styles.chip} data-stage={status === 'ERROR' ? 'error' : stage}>
      {status}
    </span>
  );
}
