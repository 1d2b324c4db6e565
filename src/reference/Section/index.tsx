import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { AnchorLink } from './AnchorLink';
import styles from './styles.module.css';

/** A part of an operation's page under a heading that can be linked. */
export function Section({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: string;
  /** Short facts at the heading's side. */
  aside?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
          <AnchorLink
            anchor={id}
            className={styles.hash}
            label={translate(
              {
                id: 'reference.section.anchor',
                message: 'Link para {title}',
                description: 'Label of the link to a heading',
              },
              { title },
            )}
          >
            #
          </AnchorLink>
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
