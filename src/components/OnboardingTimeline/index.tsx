import { type ReactNode, useId } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { leadNames, outcomeTexts, phaseNames, textOf } from './phaseTexts';
import { PhaseIcon } from './PhaseIcon';
import styles from './styles.module.css';

/** A phase as the catalogue lists it; its texts are here, by id. */
export type TimelinePhase = { id: string; lead: string; outcomes: string[] };

/** The four phases of an onboarding, drawn as a rising path; a column on narrow screens. */
export function OnboardingTimeline({ phases }: { phases: TimelinePhase[] }): ReactNode {
  const id = useId();
  const names = phaseNames();
  const leads = leadNames();
  const outcomes = outcomeTexts();
  return (
    <figure className={styles.timeline} aria-labelledby={`${id}title`} aria-describedby={`${id}desc`}>
      <figcaption className={styles.caption}>
        <span className={styles.title} id={`${id}title`}>
          <Translate id="timeline.caption.title" description="Onboarding timeline: its title">
            As quatro fases do onboarding
          </Translate>
        </span>
        <span className={styles.description} id={`${id}desc`}>
          <Translate id="timeline.caption.description" description="Onboarding timeline: what it shows">
            Dos acordos com Vendas à produção: quem conduz cada fase na klavi e o que fica pronto nela.
          </Translate>
        </span>
      </figcaption>
      <div className={styles.drawing}>
        <svg className={styles.path} viewBox="0 0 100 132" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 106C15 106 10 80 25 80S35 54 50 54 60 28 75 28" />
        </svg>
        <ol className={styles.phases}>
          {phases.map((phase, index) => (
            <li key={phase.id} className={clsx(styles.phase, index === phases.length - 1 && styles.last)}>
              <span className={styles.node}>
                <PhaseIcon phase={phase.id} />
              </span>
              <div className={styles.text}>
                <p className={styles.name}>
                  <span className={styles.number}>
                    <Translate
                      id="timeline.phase.number"
                      description="Onboarding timeline: above the phase's name"
                      values={{ number: index + 1 }}
                    >
                      {'Fase {number}'}
                    </Translate>
                  </span>
                  {textOf(names, phase.id)}
                </p>
                <p className={styles.lead}>
                  <Translate
                    id="timeline.phase.lead"
                    description="Onboarding timeline: who leads the phase"
                    values={{ who: textOf(leads, phase.lead) }}
                  >
                    {'Conduz: {who}'}
                  </Translate>
                </p>
                <ul className={styles.outcomes}>
                  {phase.outcomes.map((outcome) => (
                    <li key={outcome}>{textOf(outcomes, outcome)}</li>
                  ))}
                </ul>
              </div>
            </li>
          ))}
        </ol>
      </div>
      <ul className={styles.spans}>
        <li className={styles.onboardingSpan}>
          <strong>
            <Translate
              id="timeline.span.shared.title"
              description="Onboarding timeline: a bar from the kick-off to production"
            >
              Durante o onboarding
            </Translate>
          </strong>
          <span>
            <Translate
              id="timeline.span.shared.text"
              description="Onboarding timeline: what klavi shares meanwhile"
            >
              A klavi compartilha instruções, boas práticas, opções de customização, as chaves das APIs e o
              acesso ao Console.
            </Translate>
          </span>
        </li>
        <li className={styles.sandboxSpan}>
          <strong>
            <Translate
              id="timeline.span.sandbox.title"
              description="Onboarding timeline: a bar below all phases"
            >
              Desde o primeiro dia
            </Translate>
          </strong>
          <span>
            <Translate
              id="timeline.span.sandbox.text"
              description="Onboarding timeline: the sandbox is always open"
            >
              O sandbox deste portal, simulado no seu navegador: sem conta e sem esperar por chaves.
            </Translate>
          </span>
        </li>
      </ul>
    </figure>
  );
}
