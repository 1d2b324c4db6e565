import type { ReactNode } from 'react';
import type { SchemaNode } from '../schemaNode';
import { Facts } from './Facts';
import { Groups } from './Groups';
import styles from './styles.module.css';

/** A body's schema: what holds for the whole value, then its fields. */
export function SchemaTree({ node, mediaType }: { node: SchemaNode; mediaType?: string }): ReactNode {
  return (
    <div className={styles.tree}>
      <p className={styles.root}>
        <span className={styles.type}>{node.typeLabel}</span>
        {mediaType ? <span className={styles.type}> · {mediaType}</span> : null}
      </p>
      <Facts node={node} />
      <Groups node={node} depth={0} />
    </div>
  );
}
