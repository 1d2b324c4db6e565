import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

export type Actor = 'you' | 'user' | 'klavi' | 'bank';

export type ActorStep = { actor: Actor; text: ReactNode; code?: string };

/** Who does what, in order: each step carries the name of its actor. The guide brings the texts in its language. */
export function ActorPath({ steps }: { steps: ActorStep[] }): ReactNode {
  const names = actorNames();
  return (
    <ol className={styles.path}>
      {steps.map(({ actor, text, code }, index) => (
        <li key={index} className={styles.step}>
          <span className={styles.node} aria-hidden="true">
            <Glyph actor={actor} />
          </span>
          <div className={styles.text}>
            <p className={styles.actor}>{names[actor]}</p>
            <p className={styles.deed}>{text}</p>
            {code !== undefined && <code className={styles.code}>{code}</code>}
          </div>
        </li>
      ))}
    </ol>
  );
}

const drawings: Record<Actor, string> = {
  you: 'M4 9.5V19a1.5 1.5 0 0 0 1.5 1.5h13A1.5 1.5 0 0 0 20 19V9.5M3 8l2-4.5h14L21 8a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0ZM10 20.5V15h4v5.5',
  user: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-3.6 3.6-6 7.5-6s6.9 2.4 7.5 6',
  klavi:
    'M5.5 12h4A2.5 2.5 0 0 1 12 14.5v4A2.5 2.5 0 0 1 9.5 21h-4A2.5 2.5 0 0 1 3 18.5v-4A2.5 2.5 0 0 1 5.5 12ZM14.5 3h4A2.5 2.5 0 0 1 21 5.5v4a2.5 2.5 0 0 1-2.5 2.5h-4A2.5 2.5 0 0 1 12 9.5v-4A2.5 2.5 0 0 1 14.5 3Z',
  bank: 'M3.5 9 12 4l8.5 5ZM5.5 9.5V17M10 9.5V17M14 9.5V17M18.5 9.5V17M3.5 20h17',
};

function Glyph({ actor }: { actor: Actor }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" className={styles.glyph} focusable="false">
      <path d={drawings[actor]} />
    </svg>
  );
}

function actorNames(): Record<Actor, string> {
  return {
    you: translate({
      id: 'actorPath.actor.you',
      message: 'Você',
      description: 'Sequence drawing: the step is done by the partner, the reader',
    }),
    user: translate({
      id: 'actorPath.actor.user',
      message: 'Cliente final',
      description: "Sequence drawing: the step is done by the partner's end user",
    }),
    klavi: translate({
      id: 'actorPath.actor.klavi',
      message: 'klavi',
      description: 'Sequence drawing: the step is done by klavi',
    }),
    bank: translate({
      id: 'actorPath.actor.bank',
      message: 'Banco',
      description: 'Sequence drawing: the step is done by the bank',
    }),
  };
}
