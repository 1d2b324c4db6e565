import { useEffect, useRef, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { splitTime } from '../splitTime';
import styles from './styles.module.css';
import { useSecond } from './useSecond';

/** How much time there is left to decide. A timer is not read out as it runs. */
export function Countdown({ deadline, onOver }: { deadline: number; onOver: () => void }): ReactNode {
  const now = useSecond();
  const { minutes, seconds, isOver } = splitTime(deadline - now);
  const told = useRef<number>(undefined);

  useEffect(() => {
    if (!isOver || told.current === deadline) return;
    told.current = deadline;
    onOver();
  }, [isOver, deadline, onOver]);

  return (
    <div>
      <dt>
        <Translate id="bank.terms.timeLeft" description="Term: time left to authorise">
          Tempo para decidir
        </Translate>
      </dt>
      <dd>
        <span role="timer" className={styles.timer}>
          {minutes}:{seconds}
        </span>
      </dd>
    </div>
  );
}
