import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { toStages, type StageId } from '../toStages';
import type { JourneyView } from '../types';
import styles from './styles.module.css';

/** How far the journey has come. Keeps its place while there is none, so that nothing below it moves. */
export function Trail({ view }: { view: JourneyView | undefined }): ReactNode {
  const stages = view ? toStages(view) : [];
  if (stages.length === 0) return <div className={styles.trail} />;
  const names = stageNames();
  return (
    <ol
      className={styles.trail}
      aria-label={translate({
        id: 'bank.trail.label',
        message: 'Etapas da jornada',
        description: 'Accessible name of the list of stages',
      })}
    >
      {stages.map(({ id, place }) => (
        <li key={id} data-place={place} aria-current={place === 'current' ? 'step' : undefined}>
          {names[id]}
        </li>
      ))}
    </ol>
  );
}

function stageNames(): Record<StageId, string> {
  return {
    choose: translate({
      id: 'bank.trail.choose',
      message: 'Escolha',
      description: 'Stage of the journey: klavi’s screens, choosing a bank; one short word',
    }),
    bank: translate({
      id: 'bank.trail.bank',
      message: 'Banco',
      description: 'Stage of the journey: at the bank; one short word',
    }),
    lgpd: translate({
      id: 'bank.trail.lgpd',
      message: 'LGPD',
      description: 'Stage of the journey: klavi’s LGPD page; one short word',
    }),
    end: translate({
      id: 'bank.trail.end',
      message: 'Pronto',
      description: 'Stage of the journey: done; one short word',
    }),
  };
}
