import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ResponseDoc } from '../../contract/types';
import type { Defs } from '../resolveRef';
import { Responses } from '../Responses';
import styles from './styles.module.css';

/** What the reader's server has to answer, what happens if it doesn't, and where both are explained. */
export function Answer({ responses, defs }: { responses: ResponseDoc[]; defs: Defs }): ReactNode {
  const saysWhatElse = responses.some(({ status }) => !status.startsWith('2'));
  return (
    <>
      <Responses responses={responses} defs={defs} />
      {saysWhatElse ? null : (
        <p className={styles.otherwise}>
          <Translate
            id="reference.webhook.otherwise"
            description="After the expected answer of a webhook: what happens otherwise"
          >
            Com outra resposta, ou sem resposta a tempo, a klavi tenta de novo. O mesmo webhook pode chegar
            mais de uma vez.
          </Translate>
        </p>
      )}
      <ul className={styles.guides}>
        <li>
          <Link to="/webhooks/entrega">
            <Translate
              id="reference.webhook.deliveryGuide"
              description="Link to the guide about delivery and retries"
            >
              Entrega: prazos, tentativas e repetições
            </Translate>
          </Link>
        </li>
        <li>
          <Link to="/webhooks/assinatura">
            <Translate
              id="reference.webhook.signatureGuide"
              description="Link to the guide about the signature"
            >
              Assinatura: confira que foi a klavi que enviou
            </Translate>
          </Link>
        </li>
      </ul>
    </>
  );
}
