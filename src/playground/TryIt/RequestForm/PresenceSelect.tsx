import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Json } from '../../../contract/types';
import styles from './styles.module.css';

/** How a field without content travels: not at all, as `null`, or empty (the value that `empty` holds). */
export function PresenceSelect({
  name,
  value,
  empty,
  nullable,
  onPick,
}: {
  name: string;
  value: Json | undefined;
  /** `undefined` where there is no empty value, as of a number. */
  empty: '' | [] | undefined;
  nullable: boolean;
  onPick: (value: Json | undefined) => void;
}): ReactNode {
  const state = value === undefined ? 'absent' : value === null ? 'null' : 'empty';
  return (
    <select
      className={styles.presence}
      value={state}
      aria-label={translate(
        {
          id: 'playground.presence.label',
          message: 'Sem conteúdo em {name}',
          description: 'Label of a select: how an empty field is sent; name is a field',
        },
        { name },
      )}
      onChange={({ target }) =>
        onPick(target.value === 'absent' ? undefined : target.value === 'null' ? null : empty)
      }
    >
      <option value="absent">
        {translate({
          id: 'playground.choice.none',
          message: 'não enviar',
          description: 'Option that leaves the field out',
        })}
      </option>
      {empty === undefined ? null : (
        <option value="empty">
          {translate(
            {
              id: 'playground.presence.empty',
              message: 'vazio {written}',
              description: 'Option that sends an empty text or list; written is how JSON writes it',
            },
            { written: empty === '' ? '""' : '[]' },
          )}
        </option>
      )}
      {nullable ? <option value="null">null</option> : null}
    </select>
  );
}
