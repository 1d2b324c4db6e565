import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { SchemaNode } from '../schemaNode';
import { AnchorLink } from '../Section/AnchorLink';
import { Disclosure } from '../Disclosure';
import { Facts } from './Facts';
import { Flags } from './Flags';
import { Groups } from './Groups';
import { isImplied } from './isImplied';
import { opensAtFirst } from './opensAtFirst';
import styles from './styles.module.css';

/** One field: its name, which links to itself, its type and marks, what it means, and what is inside it. */
export function Field({ node, depth }: { node: SchemaNode; depth: number }): ReactNode {
  const { anchor, name = '', nameKind, typeLabel, groups } = node;
  return (
    <li id={anchor} className={styles.field}>
      <div className={styles.head}>
        <AnchorLink anchor={anchor} className={styles.name}>
          {name}
        </AnchorLink>
        {nameKind === 'pattern' ? (
          <span className={styles.type}>
            <Translate
              id="reference.field.pattern"
              description="Beside a field name that is a regular expression"
            >
              nome por expressão regular
            </Translate>
          </span>
        ) : null}
        <span className={styles.type}>{typeLabel}</span>
        <Flags node={node} />
      </div>
      <Facts node={node} />
      {groups.some((group) => !isImplied(group)) ? (
        <Disclosure
          open={opensAtFirst(node, depth)}
          summary={
            <Translate
              id="reference.field.inside"
              description="Opens the fields of a field"
              values={{ name: <code>{name}</code> }}
            >
              {'Dentro de {name}'}
            </Translate>
          }
        >
          <Groups node={node} depth={depth + 1} />
        </Disclosure>
      ) : null}
    </li>
  );
}
