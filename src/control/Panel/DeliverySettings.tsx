import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { Button } from '../Button';
import { Choice } from '../Choice';
import { usePanel } from '../PanelContext';
import { Section } from '../Section';
import { Switch } from '../Switch';
import { Addresses } from './Addresses';
import styles from './styles.module.css';
import { useSettings } from './useSettings';

const inboxStatuses = [200, 400, 500, 503];

/** How webhooks arrive, and where. */
export function DeliverySettings(): ReactNode {
  const { notices } = usePanel();
  const { settings, isKnown, change } = useSettings('delivery');
  const { dropNext, duplicate, reorder, screenEvents, inboxStatus } = settings.webhooks;
  const offered = inboxStatuses.includes(inboxStatus) ? inboxStatuses : [...inboxStatuses, inboxStatus];
  return (
    <Section
      id="entrega"
      title={translate({
        id: 'control.delivery.title',
        message: 'Entrega dos webhooks',
        description: 'Sandbox panel: heading',
      })}
      notice={notices.delivery}
    >
      <fieldset className={styles.settings} disabled={!isKnown}>
        <Choice
          legend={translate({
            id: 'control.inboxStatus.legend',
            message: 'A caixa de entrada responde',
            description: 'Sandbox panel: the HTTP status that the inbox answers with',
          })}
          value={String(inboxStatus)}
          options={offered.map((value) => ({ value: String(value), label: String(value) }))}
          onChange={(value) => change({ webhooks: { inboxStatus: Number(value) } }, inboxDone(Number(value)))}
        />
        <div className={styles.switches}>
          <Switch
            label={translate({
              id: 'control.duplicate.label',
              message: 'Entregar duas vezes',
              description: 'Sandbox panel: each webhook arrives twice',
            })}
            hint={translate({
              id: 'control.duplicate.hint',
              message: 'Para ver se você ignora a repetição.',
              description: 'Sandbox panel: why to deliver twice',
            })}
            isOn={duplicate}
            onChange={(isOn) => change({ webhooks: { duplicate: isOn } }, savedText())}
          />
          <Switch
            label={translate({
              id: 'control.reorder.label',
              message: 'Entregar fora de ordem',
              description: 'Sandbox panel: webhooks arrive out of order',
            })}
            isOn={reorder}
            onChange={(isOn) => change({ webhooks: { reorder: isOn } }, savedText())}
          />
          <Switch
            label={translate({
              id: 'control.screenEvents.label',
              message: 'Mandar eventos de tela',
              description: 'Sandbox panel: screen events are delivered too',
            })}
            isOn={screenEvents}
            onChange={(isOn) => change({ webhooks: { screenEvents: isOn } }, savedText())}
          />
        </div>
        <div className={styles.drop}>
          <p>
            {dropNext > 0 ? (
              <Translate
                id="control.drop.planned"
                description="Sandbox panel: how many attempts to deliver will get lost"
                values={{ count: dropNext }}
              >
                {'Tentativas que ainda vão se perder: {count}.'}
              </Translate>
            ) : (
              <Translate
                id="control.drop.none"
                description="Sandbox panel: offers to lose attempts to deliver"
              >
                Perca as próximas tentativas e veja a klavi tentar de novo.
              </Translate>
            )}
          </p>
          <Button onPress={() => change({ webhooks: { dropNext: dropNext > 0 ? 0 : 3 } }, savedText())}>
            {dropNext > 0 ? (
              <Translate id="control.drop.cancel" description="Sandbox panel: no more attempts get lost">
                Não perder mais
              </Translate>
            ) : (
              <Translate
                id="control.drop.action"
                description="Sandbox panel: the next three attempts get lost"
              >
                Perder as próximas 3
              </Translate>
            )}
          </Button>
        </div>
        <Addresses />
      </fieldset>
    </Section>
  );
}

function savedText(): string {
  return translate({
    id: 'control.delivery.saved',
    message: 'Vale a partir da próxima entrega.',
    description: 'Sandbox panel: how webhooks are delivered was changed',
  });
}

function inboxDone(status: number): string {
  return translate(
    {
      id: 'control.inboxStatus.done',
      message: 'A caixa de entrada agora responde {status}.',
      description: 'Sandbox panel: the HTTP status that the inbox answers with was changed',
    },
    { status },
  );
}
