import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { CopyButton } from '../../components/CopyButton';
import { JsonView } from '../../components/JsonView';
import { Button } from '../Button';
import { cutLines } from '../cutLines';
import { saveFile } from '../saveFile';
import type { Ask, Delivery, DeliverySummary } from '../types';
import { Attempts } from './Attempts';
import { Facts } from './Facts';
import styles from './styles.module.css';
import { useDelivery } from './useDelivery';

/** What a page can colour without a stutter. */
const MOST_LINES = 400;

type Props = { delivery: DeliverySummary; ask: Ask; isBusy: boolean; onReplay: () => void };

export function DeliveryDetails({ delivery, ask, isBusy, onReplay }: Props): ReactNode {
  const read = useDelivery(ask, delivery);
  return (
    <div className={styles.details}>
      <div className={styles.about}>
        <Facts delivery={delivery} />
        <Attempts delivery={delivery} />
        <div className={styles.actions}>
          <Button
            isBusy={isBusy}
            label={translate(
              {
                id: 'control.replay.label',
                message: 'Reenviar {name}',
                description: 'Webhook inbox: accessible name of the button that sends a delivery again',
              },
              { name: delivery.name },
            )}
            onPress={onReplay}
          >
            <Translate id="control.replay.action" description="Webhook inbox: sends the delivery once more">
              Reenviar
            </Translate>
          </Button>
        </div>
      </div>
      {/* Dark in both colour modes, like the answers of the consoles. */}
      <div className={styles.content} data-theme="dark">
        {read.kind === 'reading' && (
          <p className={styles.reading}>
            <Translate id="control.delivery.reading" description="Webhook inbox: its body is being read">
              Lendo o corpo…
            </Translate>
          </p>
        )}
        {read.kind === 'failed' && <p className={styles.reading}>{read.text}</p>}
        {read.kind === 'read' && <Content delivery={read.delivery} />}
      </div>
    </div>
  );
}

function Content({ delivery }: { delivery: Delivery }): ReactNode {
  const { shown, total, isCut } = cutLines(JSON.stringify(delivery.body, null, 2), MOST_LINES);
  return (
    <>
      <p className={styles.contentTitle}>
        <Translate id="control.delivery.headers" description="Webhook inbox: above the headers sent">
          Cabeçalhos
        </Translate>
      </p>
      <dl className={styles.headers}>
        {Object.entries(delivery.headers).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.bodyHead}>
        <p className={styles.contentTitle}>
          <Translate id="control.delivery.body" description="Webhook inbox: above the body sent">
            Corpo
          </Translate>
        </p>
        <CopyButton
          text={delivery.bodyText}
          label={translate({
            id: 'control.delivery.copy',
            message: 'Copiar o corpo assinado',
            description: 'Webhook inbox: accessible name; the copy is byte for byte what was signed',
          })}
        />
      </div>
      <JsonView
        text={shown}
        label={translate({
          id: 'control.delivery.bodyLabel',
          message: 'Corpo do webhook',
          description: 'Webhook inbox: accessible name of the body',
        })}
      />
      {isCut && (
        <p className={styles.cut}>
          <Translate
            id="control.delivery.cut"
            description="Webhook inbox: the body is too long for the page; shown and total are numbers of lines"
            values={{ shown: MOST_LINES, total }}
          >
            {'As primeiras {shown} de {total} linhas.'}
          </Translate>{' '}
          <button
            type="button"
            onClick={() => saveFile(`${delivery.name}-${delivery.deliveryId}.json`, delivery.bodyText)}
          >
            <Translate id="control.delivery.save" description="Webhook inbox: saves the body as a file">
              Salvar o corpo inteiro
            </Translate>
          </button>
        </p>
      )}
    </>
  );
}
