import type { ReactNode } from 'react';
import type { SchemaNode } from '../schemaNode';
import { Field } from './Field';
import styles from './styles.module.css';

/** Fields one under the other; also used for parameters and headers. */
export function FieldList({ nodes, depth = 0 }: { nodes: SchemaNode[]; depth?: number }): ReactNode {
  return (
    <ul className={styles.fields}>
      {nodes.map((node) => (
        <Field key={node.anchor} node={node} depth={depth} />
      ))}
    </ul>
  );
}
