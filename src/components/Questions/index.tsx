import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { Arrow } from '../Arrow';
import styles from './styles.module.css';

export type Question = { id: string; to: string; text: ReactNode };

/** Questions that are links to their answers, in two or three columns where there is room. */
export function Questions({ questions }: { questions: Question[] }): ReactNode {
  return (
    <ul className={styles.questions}>
      {questions.map(({ id, to, text }) => (
        <li key={id} className={styles.item}>
          <Link to={to} className={styles.link}>
            <span>{text}</span>
            <span className={styles.arrow}>
              <Arrow />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
