import type { ReactNode } from 'react';
import { DeprecatedBadge } from '../../components/DeprecatedBadge';
import { Markdown } from '../../components/Markdown';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import { Endpoint } from '../Endpoint';
import type { OperationDoc } from '../../contract/types';
import styles from './styles.module.css';

/** What the call is: its state, its address, its purpose. */
export function Intro({ operation }: { operation: OperationDoc }): ReactNode {
  const { description, deprecated, provisional } = operation;
  return (
    <>
      {deprecated || provisional ? (
        <p className={styles.badges}>
          {deprecated ? <DeprecatedBadge /> : null}
          {provisional ? <ProvisionalBadge note={provisional} /> : null}
        </p>
      ) : null}
      <Endpoint operation={operation} />
      {description ? <Markdown source={description} /> : null}
    </>
  );
}
