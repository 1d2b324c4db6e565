import type { ReactNode } from 'react';
import { DeprecatedBadge } from '../../components/DeprecatedBadge';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import styles from './styles.module.css';

/** What a reader has to know before anything else: on its way out, or still to be confirmed. */
export function StateBadges({
  deprecated,
  provisional,
}: {
  deprecated: boolean;
  provisional?: string;
}): ReactNode {
  if (!deprecated && !provisional) return null;
  return (
    <p className={styles.badges}>
      {deprecated ? <DeprecatedBadge /> : null}
      {provisional ? <ProvisionalBadge note={provisional} /> : null}
    </p>
  );
}
