import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { SchemaGroup, SchemaNode } from '../schemaNode';
import { FieldList } from './FieldList';
import { GroupLabel } from './GroupLabel';
import { Inner } from './Inner';
import { isImplied } from './isImplied';
import styles from './styles.module.css';
import { Variants } from './Variants';

/** Everything below a schema, kind by kind. */
export function Groups({ node, depth }: { node: SchemaNode; depth: number }): ReactNode {
  return node.groups.map((group, index) => <Group key={index} group={group} depth={depth} />);
}

function Group({ group, depth }: { group: SchemaGroup; depth: number }): ReactNode {
  switch (group.kind) {
    case 'fields':
      return <FieldList nodes={group.nodes} depth={depth} />;
    case 'variants':
      return <Variants group={group} depth={depth} />;
    case 'tuple':
      return (
        <ol className={styles.tuple} start={0}>
          {group.nodes.map((node) => (
            <li key={node.anchor}>
              <Inner node={node} depth={depth} />
            </li>
          ))}
        </ol>
      );
    case 'conditional':
      return group.branches.map(({ role, node }) => (
        <Inner key={role} node={node} depth={depth} label={<GroupLabel kind={role} />} />
      ));
    case 'dependent':
      return (
        <Inner
          node={group.node}
          depth={depth}
          label={
            <Translate
              id="reference.group.dependent"
              description="Above what holds when a field is present"
              values={{ name: <code>{group.property}</code> }}
            >
              {'Quando {name} vem'}
            </Translate>
          }
        />
      );
    default:
      return isImplied(group) ? null : (
        <Inner node={group.node} depth={depth} label={<GroupLabel kind={group.kind} />} />
      );
  }
}
