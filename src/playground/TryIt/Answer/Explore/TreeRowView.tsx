import { memo, type CSSProperties, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Json } from '../../../../contract/types';
import type { TreeRow } from '../../../response/listRows';
import { countEntries, isContainer } from '../../../response/treeNodes';
import { Marked } from './Marked';
import styles from './styles.module.css';

/** Longer strings are cut in their row; the whole is shown below the tree. */
export const FOLDED_TO = 120;

/** A line of the tree. Keys and clicks are the tree's. */
export const TreeRowView = memo(function TreeRowView({
  row,
  index,
  id,
  isActive,
  query,
  problem,
}: {
  row: TreeRow;
  index: number;
  id: string;
  isActive: boolean;
  query: string;
  /** What the contract has against the value. */
  problem: string | undefined;
}): ReactNode {
  const { name, value, level, isOpen, page } = row;
  return (
    <div
      role="treeitem"
      id={id}
      data-row={index}
      className={styles.row}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={isOpen}
      aria-selected={isActive}
      data-problem={problem !== undefined || undefined}
      style={{ '--level': level - 1 } as CSSProperties}
    >
      <span className={styles.caret} data-open={isOpen} data-caret aria-hidden="true" />
      <span className={styles.line}>
        {page ? (
          <span className={styles.page}>{`[${page.from} … ${page.to}]`}</span>
        ) : (
          <>
            {name === undefined ? null : (
              <>
                <span className={typeof name === 'string' ? styles.key : styles.index}>
                  {typeof name === 'string' ? <Marked text={JSON.stringify(name)} query={query} /> : name}
                </span>
                {': '}
              </>
            )}
            <Value value={value} query={query} />
          </>
        )}
        {problem === undefined ? null : <span className={styles.problem}>{problem}</span>}
      </span>
    </div>
  );
});

function Value({ value, query }: { value: Json; query: string }): ReactNode {
  if (isContainer(value)) {
    return (
      <>
        <span aria-hidden="true">{Array.isArray(value) ? '[ ]' : '{ }'}</span>{' '}
        <span className={styles.size}>{describeSize(value)}</span>
      </>
    );
  }
  if (typeof value !== 'string') {
    return (
      <span className={typeof value === 'number' ? styles.number : styles.literal}>
        <Marked text={String(value)} query={query} />
      </span>
    );
  }
  const isFolded = value.length > FOLDED_TO;
  return (
    <>
      <span className={styles.string}>
        <Marked text={JSON.stringify(isFolded ? `${value.slice(0, FOLDED_TO)}…` : value)} query={query} />
      </span>
      {isFolded ? (
        <>
          {' '}
          <span className={styles.size}>
            {translate(
              {
                id: 'playground.tree.characters',
                message: '{count} caracteres',
                description: 'Length of a string that is cut in its row',
              },
              { count: value.length },
            )}
          </span>
        </>
      ) : null}
    </>
  );
}

function describeSize(value: Json): string {
  const count = countEntries(value);
  if (Array.isArray(value)) {
    return count === 1
      ? translate({ id: 'playground.tree.item', message: '1 item', description: 'Size of an array' })
      : translate(
          { id: 'playground.tree.items', message: '{count} itens', description: 'Size of an array' },
          { count },
        );
  }
  return count === 1
    ? translate({ id: 'playground.tree.field', message: '1 campo', description: 'Size of an object' })
    : translate(
        { id: 'playground.tree.fields', message: '{count} campos', description: 'Size of an object' },
        { count },
      );
}
