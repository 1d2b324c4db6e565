import { Fragment, useId, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { journeySteps } from './journeySteps';
import { ownerNames, stepTexts } from './journeyTexts';
import { Screen } from './Screen';
import { useOverflow } from './useOverflow';
import styles from './styles.module.css';

/** The end user's journey, a drawn phone a step; a row to swipe through where it is narrow. */
export function JourneyScreens(): ReactNode {
  const id = useId();
  const texts = stepTexts();
  const owners = ownerNames();
  const { frame, overflows } = useOverflow<HTMLDivElement>();
  return (
    <figure className={styles.journey} aria-labelledby={`${id}title`}>
      <figcaption className={styles.caption} id={`${id}title`}>
        <Translate id="journey.caption.title" description="Journey drawing: its title">
          A jornada da Ana, tela a tela
        </Translate>
        <span className={styles.hint}>
          <Translate id="journey.caption.hint" description="Journey drawing: shown where it scrolls sideways">
            Deslize para o lado: são nove telas.
          </Translate>
        </span>
      </figcaption>
      <div
        ref={frame}
        className={styles.frame}
        {...(overflows && {
          role: 'group',
          tabIndex: 0,
          'aria-label': translate({
            id: 'journey.frame.label',
            message: 'Telas da jornada: role para os lados',
            description: 'Accessible name of the row of screens that scrolls sideways',
          }),
        })}
      >
        <ol className={styles.steps}>
          {journeySteps.map((step, index) => (
            <li key={step.id} className={styles.step}>
              <Screen step={step} />
              <div className={styles.text}>
                <p className={styles.owner}>
                  <span className={styles.number}>{index + 1}</span>
                  {owners[step.owner]}
                </p>
                <p className={styles.title}>{texts[step.id].title}</p>
                <p className={styles.action}>{texts[step.id].action}</p>
                <dl className={styles.facts}>
                  <Facts values={step.status}>
                    <Translate id="journey.fact.status" description="Journey drawing: the consent's status">
                      Consentimento
                    </Translate>
                  </Facts>
                  <Facts values={step.events}>
                    <Translate id="journey.fact.events" description="Journey drawing: events sent meanwhile">
                      Eventos
                    </Translate>
                  </Facts>
                </dl>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}

function Facts({ values, children }: { values: string[]; children: ReactNode }): ReactNode {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{children}</dt>
      {values.map((value) => (
        <dd key={value}>
          <code>
            {value.split(/(?<=_)/).map((part, index) => (
              // Names break after an underscore, where they are longer than the column.
              <Fragment key={`${part}${index}`}>
                {part}
                <wbr />
              </Fragment>
            ))}
          </code>
        </dd>
      ))}
    </>
  );
}
