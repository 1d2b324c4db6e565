import { useEffect, useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { Button } from '../Button';
import { usePanel } from '../PanelContext';
import styles from './styles.module.css';

/** Starts over, after a second question: nothing brings the state back. */
export function Reset(): ReactNode {
  const { act, busy } = usePanel();
  const [isAsking, setIsAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);

  function reset(): void {
    setIsAsking(false);
    const done = translate({
      id: 'control.reset.done',
      message: 'O sandbox recomeçou do zero.',
      description: 'Sandbox panel: the state was reset',
    });
    void act('state', { method: 'POST', path: '/control/reset' }, done);
  }

  if (!isAsking) {
    return (
      <div>
        <Button look="danger" isBusy={busy !== undefined} onPress={() => setIsAsking(true)}>
          <Translate id="control.reset.action" description="Sandbox panel: asks before it resets the state">
            Recomeçar do zero
          </Translate>
        </Button>
      </div>
    );
  }
  return (
    <div
      ref={question}
      className={styles.question}
      role="group"
      tabIndex={-1}
      aria-label={translate({
        id: 'control.reset.label',
        message: 'Recomeçar do zero?',
        description: 'Sandbox panel: accessible name of the question before a reset',
      })}
    >
      <p>
        <Translate id="control.reset.question" description="Sandbox panel: asks before it resets the state">
          Links, consentimentos, webhooks e ajustes somem, e não há como desfazer. Recomeçar?
        </Translate>
      </p>
      <div className={styles.files}>
        <Button look="danger" onPress={reset}>
          <Translate id="control.reset.yes" description="Sandbox panel: resets the state">
            Sim, recomeçar
          </Translate>
        </Button>
        <Button onPress={() => setIsAsking(false)}>
          <Translate id="control.reset.no" description="Sandbox panel: doesn't reset the state">
            Não
          </Translate>
        </Button>
      </div>
    </div>
  );
}
