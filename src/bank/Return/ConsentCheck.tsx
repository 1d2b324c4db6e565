import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { ConsentStatus } from '../../components/ConsentStates/consentStates';
import { meanings } from '../../components/ConsentStates/stateTexts';
import type { Ask } from '../createJourney';
import { useAsk } from '../useAsk';
import styles from './styles.module.css';

type Known = { consentId: string; status: ConsentStatus };

/** Does what a back-end would: asks what the consent's status really is. */
export function ConsentCheck({ consentId, given }: { consentId: string; given?: Ask }): ReactNode {
  const ask = useAsk(given);
  const [answer, setAnswer] = useState<ReactNode>();

  async function check(): Promise<void> {
    const asked = await ask<Known[]>('GET', '/control/consents');
    if (!asked.ok) {
      return setAnswer(
        translate({
          id: 'bank.check.unreachable',
          message: 'O sandbox não respondeu. Tente de novo.',
          description: 'The consent’s status could not be read',
        }),
      );
    }
    const status = asked.body.find((one) => one.consentId === consentId)?.status;
    setAnswer(status ? <Status status={status} /> : unknownText());
  }

  return (
    <div className={styles.check}>
      <button type="button" className={styles.button} onClick={() => void check()}>
        <Translate
          id="bank.check.action"
          description="Button that reads the consent’s status from the sandbox"
        >
          Conferir o estado no sandbox
        </Translate>
      </button>
      <p className={styles.answer} role="status">
        {answer}
      </p>
    </div>
  );
}

function Status({ status }: { status: ConsentStatus }): ReactNode {
  return (
    <>
      <code>{status}</code> {meanings()[status]}
    </>
  );
}

function unknownText(): string {
  return translate({
    id: 'bank.check.unknown',
    message: 'O sandbox deste navegador não conhece este consent_id. O endereço pode ter sido escrito à mão.',
    description: 'The consent of the address does not exist in the sandbox',
  });
}
