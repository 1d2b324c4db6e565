import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { Arrow } from '../../components/Arrow';
import { MethodBadge } from '../../components/MethodBadge';
import type { WebhookDoc } from '../../contract/types';
import { CopyTrigger } from '../CopyTrigger';
import styles from './styles.module.css';

/** Where the call goes, the other way round than an operation's, and under which name it is known. */
export function Delivery({ webhook }: { webhook: WebhookDoc }): ReactNode {
  return (
    <div className={styles.delivery} data-copy-scope="">
      <span className={styles.kind}>Webhook</span>
      <code className={styles.name}>{webhook.id}</code>
      <CopyTrigger
        label={translate({
          id: 'reference.webhook.copy',
          message: 'Copiar o nome',
          description: 'Label of the copy button beside the name of a webhook',
        })}
      />
      <p className={styles.way}>
        <MethodBadge method={webhook.method} />
        <Arrow className={styles.arrow} />
        <Translate
          id="reference.webhook.target"
          description="Where a webhook is sent: after its method and an arrow"
        >
          seu endereço
        </Translate>
      </p>
    </div>
  );
}
