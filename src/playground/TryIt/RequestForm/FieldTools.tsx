import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Json } from '../../../contract/types';
import { createValue } from '../../generators/createValue';
import type { Generated } from '../../generators/meaningOf';
import { PresenceSelect } from './PresenceSelect';
import styles from './styles.module.css';

export type FieldToolsProps = {
  name: string;
  value: Json | undefined;
  /** What an empty value is; `undefined` where there is none, as of a number. */
  empty: '' | [] | undefined;
  nullable: boolean;
  /** Whether the field is empty and may be so in several ways. */
  hasPresence: boolean;
  /** What a new value can be made for: a test CPF, an id, the day. */
  meaning?: Generated;
  /** `note`: what to say of the new value. */
  onPick: (value: Json | undefined, note?: string) => void;
};

/** What a field offers beside typing. Loaded once somebody turns to the form. */
export function FieldTools({ meaning, hasPresence, onPick, ...field }: FieldToolsProps): ReactNode {
  const { name, value } = field;
  const isTaxId = meaning === 'cpf' || meaning === 'cnpj' || meaning === 'taxId';
  return (
    <>
      {hasPresence ? <PresenceSelect {...field} onPick={onPick} /> : null}
      {meaning ? (
        <button
          type="button"
          className={styles.generate}
          aria-label={translate(
            {
              id: 'playground.generate.label',
              message: 'Gerar {name}',
              description: 'Button that fills a field with a new value; name is a field',
            },
            { name },
          )}
          onClick={() => {
            const source = { random: Math.random, now: Date.now() };
            const current = typeof value === 'string' ? value : '';
            onPick(createValue(meaning, source, current), isTaxId ? describeTest() : undefined);
          }}
        >
          {labelOf(meaning)}
        </button>
      ) : null}
    </>
  );
}

function describeTest(): string {
  return translate({
    id: 'playground.generate.test',
    message: 'De teste: sorteado, com dígitos verificadores certos.',
    description: 'Under a CPF or CNPJ that was just generated',
  });
}

function labelOf(meaning: Generated): string {
  switch (meaning) {
    case 'date':
      return translate({
        id: 'playground.generate.today',
        message: 'hoje',
        description: 'Button in a date field',
      });
    case 'dateTime':
      return translate({
        id: 'playground.generate.now',
        message: 'agora',
        description: 'Button in a date and time field',
      });
    default:
      return translate({
        id: 'playground.generate.make',
        message: 'gerar',
        description: 'Button in a field: makes a new value, e.g. a test CPF',
      });
  }
}
