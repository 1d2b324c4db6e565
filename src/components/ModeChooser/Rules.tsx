import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { modeNames } from './modeTexts';
import styles from './styles.module.css';

/** The whole decision in three lines, for who prefers reading to answering. */
export function Rules({ isStarted }: { isStarted: boolean }): ReactNode {
  return (
    <>
      <p className={styles.reason}>
        {isStarted ? (
          <Translate id="modeChooser.rules.continue" description="Mode chooser: after the first answer">
            Falta responder o resto. Em resumo:
          </Translate>
        ) : (
          <Translate id="modeChooser.rules.intro" description="Mode chooser: before any answer">
            Responda, ou decida por estas regras:
          </Translate>
        )}
      </p>
      <dl className={styles.rules}>
        <dt>{modeNames.basic}</dt>
        <dd>
          <Translate id="modeChooser.rule.basic" description="Mode chooser: when Basic WhiteLabel fits">
            telas da klavi e um endereço só, igual para todos; nada a programar.
          </Translate>
        </dd>
        <dt>{modeNames.advance}</dt>
        <dd>
          <Translate id="modeChooser.rule.advance" description="Mode chooser: when Advance WhiteLabel fits">
            telas da klavi e um link por cliente, criado pelo seu back-end.
          </Translate>
        </dd>
        <dt>{modeNames.api}</dt>
        <dd>
          <Translate id="modeChooser.rule.api" description="Mode chooser: when API Only fits">
            telas suas, com o seu back-end.
          </Translate>
        </dd>
      </dl>
    </>
  );
}
