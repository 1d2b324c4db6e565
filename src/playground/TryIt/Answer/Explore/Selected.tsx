import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Json } from '../../../../contract/types';
import type { TreeRow } from '../../../response/listRows';
import { toPath } from '../../../response/toPath';
import { CopyAction } from '../CopyAction';
import { Marked } from './Marked';
import styles from './styles.module.css';
import { FOLDED_TO } from './TreeRowView';

const SHOWN_UP_TO = 20_000;

/** The chosen value: where it is, the whole of a long text, what the contract has against it; both can be copied. */
export function Selected({
  row: { pointer, value },
  problem,
  query,
  say,
}: {
  row: TreeRow;
  problem: string | undefined;
  query: string;
  say: (message: string) => void;
}): ReactNode {
  const path = toPath(pointer);
  const isLong = typeof value === 'string' && value.length > FOLDED_TO;
  return (
    <div className={styles.selected}>
      <code className={styles.where}>{path}</code>
      <CopyAction
        key={`value ${pointer}`}
        label={translate({
          id: 'playground.tree.copyValue',
          message: 'Copiar valor',
          description: 'Copies the value that is chosen in the tree',
        })}
        toText={() => toCopy(value)}
        say={say}
      />
      <CopyAction
        key={`path ${pointer}`}
        label={translate({
          id: 'playground.tree.copyPath',
          message: 'Copiar caminho',
          description: 'Copies the path of the value that is chosen in the tree, as data[0].name',
        })}
        toText={() => path}
        say={say}
      />
      {problem === undefined ? null : <p className={styles.problemText}>{problem}</p>}
      {isLong ? (
        // A box that scrolls has to be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.whole} tabIndex={0} role="group" aria-label={path}>
          <Marked text={value.slice(0, SHOWN_UP_TO)} query={query} />
          {value.length > SHOWN_UP_TO ? '…' : null}
        </div>
      ) : null}
    </div>
  );
}

/** A value as it is copied: a string without quotes, anything else as JSON. */
export function toCopy(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
