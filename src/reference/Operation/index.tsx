import type { ReactNode } from 'react';
import { TryIt } from '../../playground/TryIt';
import { copyOnClick } from '../CopyTrigger/copyOnClick';
import type { OperationDoc } from '../../contract/types';
import { listSections } from './listSections';
import { Reference } from './Reference';
import { SectionNav } from './SectionNav';
import styles from './styles.module.css';

/**
 * An operation's reference with its console beside it (below the introduction on narrow screens).
 * All of it is in the page's HTML; the page's heading is the caller's.
 */
export function Operation({ operation }: { operation: OperationDoc }): ReactNode {
  return (
    // A click that a button got, by mouse or by key; the frame itself is no control.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.frame} data-reference={operation.id} onClick={(event) => void copyOnClick(event)}>
      <div className={styles.operation}>
        <div className={styles.intro}>
          <Reference operation={operation} part="intro" />
          <SectionNav sections={listSections(operation)} />
        </div>
        <div id="experimentar" className={styles.console}>
          <TryIt operation={operation} />
        </div>
        <div className={styles.body}>
          <Reference operation={operation} part="body" />
        </div>
      </div>
    </div>
  );
}
