import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { requireEnvironment, type EnvironmentId } from '../../../catalog/environments';
import type { Outcome } from '../../../transport/createTransport';
import { environmentLabel } from '../environmentLabel';
import styles from './styles.module.css';

type By = Extract<Outcome, { kind: 'answered' }>['by'];

/** Who answered: the environment, simulated or real, and the way there. */
export function Source({ environment, by }: { environment: EnvironmentId; by: By }): ReactNode {
  const { simulated } = requireEnvironment(environment);
  return (
    <span className={styles.source}>
      <span className={styles.badge} data-simulated={simulated}>
        {simulated ? (
          <Translate
            id="playground.environment.badge"
            description="Badge; environment is a name"
            values={{ environment: environmentLabel(environment) }}
          >
            {'{environment} · simulado'}
          </Translate>
        ) : (
          <Translate
            id="playground.environment.realBadge"
            description="Badge: not simulated; environment is a name"
            values={{ environment: environmentLabel(environment) }}
          >
            {'{environment} · real'}
          </Translate>
        )}
      </span>
      <span>{describeWay(environment, by)}</span>
    </span>
  );
}

function describeWay(environment: EnvironmentId, by: By): string {
  switch (by) {
    case 'worker':
      return translate({
        id: 'playground.answer.byWorker',
        message: 'pelo service worker',
        description: 'Who answered: the sandbox’s service worker',
      });
    case 'page':
      return translate({
        id: 'playground.answer.byPage',
        message: 'pelo sandbox na página',
        description: 'Who answered: the sandbox inside the page',
      });
    case 'relay':
      return translate({
        id: 'playground.answer.byRelay',
        message: 'pelo relay local',
        description: 'How the answer came: through the relay on the reader’s own machine',
      });
    case 'host':
      return environment === 'local'
        ? translate({
            id: 'playground.answer.byLocal',
            message: 'pelo programa nesta máquina',
            description: 'Who answered: klavi-sandbox.mjs on the reader’s own machine',
          })
        : translate({
            id: 'playground.answer.byHost',
            message: 'direto do host da klavi',
            description: 'How the answer came: straight from the host',
          });
  }
}
