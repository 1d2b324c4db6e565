import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { SchemaGroup, SchemaVariant } from '../schemaNode';
import { Disclosure } from '../Disclosure';
import { Facts } from './Facts';
import { Flags } from './Flags';
import { GroupLabel } from './GroupLabel';
import { Groups } from './Groups';
import styles from './styles.module.css';

type VariantsGroup = Extract<SchemaGroup, { kind: 'variants' }>;

/** The alternatives of a schema, the first one open, and the field that tells them apart. */
export function Variants({ group, depth }: { group: VariantsGroup; depth: number }): ReactNode {
  const { composition, discriminator, variants } = group;
  return (
    <div className={styles.variants}>
      <p className={styles.groupLabel}>
        <GroupLabel kind={composition} />
        {discriminator ? (
          <span className={styles.discriminator}>
            {' '}
            <Translate
              id="reference.variants.discriminator"
              description="Which field tells alternatives apart"
              values={{ name: <code>{discriminator}</code> }}
            >
              {'· quem decide é {name}'}
            </Translate>
          </span>
        ) : null}
      </p>
      {variants.map((variant, index) => (
        <Variant
          key={variant.node.anchor}
          variant={variant}
          discriminator={discriminator}
          open={index === 0}
          depth={depth}
        />
      ))}
    </div>
  );
}

function Variant({
  variant: { label, discriminatorValues, node },
  discriminator,
  open,
  depth,
}: {
  variant: SchemaVariant;
  discriminator?: string;
  open: boolean;
  depth: number;
}): ReactNode {
  return (
    <Disclosure
      id={node.anchor}
      look="framed"
      open={open}
      summary={
        <span className={styles.head}>
          <strong>{label}</strong>
          <span className={styles.type}>{node.typeLabel}</span>
          {discriminatorValues.map((value) => (
            <code key={value}>
              {discriminator} = {value}
            </code>
          ))}
          <Flags node={node} />
        </span>
      }
    >
      <Facts node={node} />
      <Groups node={node} depth={depth + 1} />
    </Disclosure>
  );
}
