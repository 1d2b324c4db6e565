import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Generated } from '../../generators/meaningOf';
import styles from './styles.module.css';

/** Puts a new value into the field: a test CPF, an id, the day. */
export function GenerateButton({
  name,
  meaning,
  current,
  onMake,
}: {
  name: string;
  meaning: Generated;
  current: string;
  onMake: (value: string) => void;
}): ReactNode {
  async function make(): Promise<void> {
    const { createValue } = await import(/* webpackChunkName: "playground" */ '../../generators/createValue');
    onMake(createValue(meaning, { random: Math.random, now: Date.now() }, current));
  }

  return (
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
      onClick={() => void make()}
    >
      {meaning === 'date'
        ? translate({
            id: 'playground.generate.today',
            message: 'hoje',
            description: 'Button in a date field',
          })
        : meaning === 'dateTime'
          ? translate({
              id: 'playground.generate.now',
              message: 'agora',
              description: 'Button in a date and time field',
            })
          : translate({
              id: 'playground.generate.make',
              message: 'gerar',
              description: 'Button in a field: makes a new value, e.g. a test CPF',
            })}
    </button>
  );
}
