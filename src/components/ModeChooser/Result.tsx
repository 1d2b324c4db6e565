import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { Arrow } from '../Arrow';
import { reasonTexts } from './modeTexts';
import type { Recommendation } from './recommendMode';
import styles from './styles.module.css';

/** The mode that fits, why, and where to go from here. */
export function Result({ mode, reason, name }: Recommendation & { name: string }): ReactNode {
  return (
    <>
      <p className={styles.verdict}>
        <Translate
          id="modeChooser.result.verdict"
          description="Mode chooser: the recommendation"
          values={{ mode: <strong key="mode">{name}</strong> }}
        >
          {'O seu modo: {mode}'}
        </Translate>
      </p>
      <p className={styles.reason}>{reasonTexts()[reason]}</p>
      <ul className={styles.next}>
        {mode === 'basic' && (
          <li>
            <Next to="/api/klavi-ki/open-basic-link">
              <Translate id="modeChooser.next.basic" description="Mode chooser: link to the operation's page">
                O que cabe no endereço
              </Translate>
            </Next>
          </li>
        )}
        {mode === 'advance' && (
          <li>
            <Next to="/klavi-ki/inicio-rapido#criar-link">
              <Translate id="modeChooser.next.advance" description="Mode chooser: link to the quick start">
                Crie um link agora
              </Translate>
            </Next>
          </li>
        )}
        {mode === 'api' && (
          <li>
            <Next to="/klavi-ki/inicio-rapido">
              <Translate id="modeChooser.next.api" description="Mode chooser: link to the quick start">
                Faça a jornada inteira
              </Translate>
            </Next>
          </li>
        )}
        <li>
          <Next to="/klavi-ki/front-end">
            <Translate id="modeChooser.next.frontEnd" description="Mode chooser: link to the guide">
              Front-end
            </Translate>
          </Next>
        </li>
        <li>
          <Next to="/klavi-ki/back-end">
            <Translate id="modeChooser.next.backEnd" description="Mode chooser: link to the guide">
              Back-end
            </Translate>
          </Next>
        </li>
      </ul>
    </>
  );
}

function Next({ to, children }: { to: string; children: ReactNode }): ReactNode {
  return (
    <Link to={to} className={styles.link}>
      {children}
      <Arrow />
    </Link>
  );
}
