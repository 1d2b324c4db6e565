import type { ReactNode } from 'react';
import type { SchemaNode } from '../schemaNode';
import { Facts } from './Facts';
import { Flags } from './Flags';
import { Groups } from './Groups';
import { isImplied } from './isImplied';
import styles from './styles.module.css';

/** A schema without a name of its own: an item, a condition, the rest of an object. */
export function Inner({
  node,
  depth,
  label,
}: {
  node: SchemaNode;
  depth: number;
  label?: ReactNode;
}): ReactNode {
  // A list in a list: `object[][]` above names it, the inner item is what there is to say.
  if (isImplied({ kind: 'items', node: { ...node, groups: [] } }) && node.groups[0]?.kind === 'items') {
    return (
      <div id={node.anchor}>
        <Groups node={node} depth={depth} />
      </div>
    );
  }
  return (
    <div id={node.anchor} className={styles.inner}>
      <div className={styles.head}>
        {label ? <span className={styles.groupLabel}>{label}</span> : null}
        <span className={styles.type}>{node.typeLabel}</span>
        <Flags node={node} />
      </div>
      <Facts node={node} />
      <Groups node={node} depth={depth} />
    </div>
  );
}
