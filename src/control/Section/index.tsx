import type { ReactNode } from 'react';
import type { Notice } from '../useAct';
import styles from './styles.module.css';

type Props = {
  /** Its anchor on the page. */
  id: string;
  title: string;
  lead?: ReactNode;
  /** Beside the title: what holds for the whole section. */
  actions?: ReactNode;
  notice?: Notice;
  children: ReactNode;
};

/** A part of the panel: title, what it is for, its controls, and what came of the last one used. */
export function Section({ id, title, lead, actions, notice, children }: Props): ReactNode {
  const titleId = `${id}-titulo`;
  return (
    <section id={id} className={styles.section} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {actions}
      </header>
      {lead && <p className={styles.lead}>{lead}</p>}
      <NoticeLine notice={notice} />
      {children}
    </section>
  );
}

/** The region is always there, so that what comes into it is read out. */
export function NoticeLine({ notice }: { notice: Notice | undefined }): ReactNode {
  return (
    <p className={styles.notice} role="status" data-kind={notice?.kind}>
      {notice?.text}
    </p>
  );
}
