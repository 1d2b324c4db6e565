import { Fragment, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { MethodBadge } from '../MethodBadge';
import styles from './styles.module.css';

export type CallStep = { method: 'get' | 'post'; path: string; to: string; title: ReactNode };

/** Calls in their order, on one path. Each leads to its reference page. */
export function CallPath({ steps }: { steps: CallStep[] }): ReactNode {
  return (
    <ol className={styles.path}>
      {steps.map((step) => (
        <li key={step.to} className={styles.step}>
          <Link to={step.to} className={styles.link}>
            <span className={styles.title}>{step.title}</span>
            <span className={styles.request}>
              <MethodBadge method={step.method} />
              <code className={styles.route}>
                {step.path.split(/(?<=\/)/).map((part) => (
                  <Fragment key={part}>
                    {part}
                    <wbr />
                  </Fragment>
                ))}
              </code>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
