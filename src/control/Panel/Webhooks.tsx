import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { Button } from '../Button';
import { Choice } from '../Choice';
import { DeliveryList } from '../Inbox/DeliveryList';
import { usePanel } from '../PanelContext';
import { replay } from '../replay';
import { Section } from '../Section';
import styles from './styles.module.css';

const FEW = 25;

type Shown = 'all' | 'event' | 'report';

/** Everything that the sandbox sent or will send, live. */
export function Webhooks(): ReactNode {
  const { state, ask, refresh, notices, busy, act } = usePanel();
  const [shown, setShown] = useState<Shown>('all');
  const deliveries = state.deliveries?.filter(({ kind }) => shown === 'all' || kind === shown);

  function clear(): void {
    const done = translate({
      id: 'control.webhooks.cleared',
      message: 'As entregas que terminaram foram apagadas.',
      description: 'Sandbox panel: the finished deliveries were deleted',
    });
    void act('webhooks', { method: 'DELETE', path: '/control/deliveries' }, done);
  }

  return (
    <Section
      id="webhooks"
      title={translate({
        id: 'control.webhooks.title',
        message: 'Webhooks',
        description: 'Sandbox panel: heading',
      })}
      lead={
        <Translate id="control.webhooks.lead" description="Sandbox panel: what the webhooks' part shows">
          Cada entrega, com cabeçalhos, tentativas e o corpo que foi assinado. Abra uma para ver tudo.
        </Translate>
      }
      actions={
        state.deliveries !== undefined &&
        state.deliveries.length > 0 && (
          <Button isBusy={busy !== undefined} onPress={clear}>
            <Translate
              id="control.webhooks.clear"
              description="Sandbox panel: deletes the finished deliveries"
            >
              Limpar
            </Translate>
          </Button>
        )
      }
      notice={notices.webhooks}
    >
      {state.deliveries !== undefined && state.deliveries.length > 0 && (
        <div className={styles.filter}>
          <Choice
            legend={translate({
              id: 'control.webhooks.filter',
              message: 'Mostrar',
              description: 'Sandbox panel: label of the filter of webhooks',
            })}
            isLegendHidden
            value={shown}
            options={[
              {
                value: 'all',
                label: translate({
                  id: 'control.webhooks.all',
                  message: 'Tudo',
                  description: 'Sandbox panel: filter of webhooks',
                }),
              },
              {
                value: 'event',
                label: translate({
                  id: 'control.webhooks.events',
                  message: 'Eventos',
                  description: 'Sandbox panel: filter of webhooks',
                }),
              },
              {
                value: 'report',
                label: translate({
                  id: 'control.webhooks.reports',
                  message: 'Relatórios',
                  description: 'Sandbox panel: filter of webhooks',
                }),
              },
            ]}
            onChange={(value) => setShown(value as Shown)}
          />
        </div>
      )}
      {deliveries?.length === 0 && shown !== 'all' ? (
        <p className={styles.empty}>
          <Translate
            id="control.webhooks.none"
            description="Sandbox panel: nothing passes the filter of webhooks"
          >
            Nada deste tipo por enquanto.
          </Translate>
        </p>
      ) : (
        <DeliveryList
          key={shown}
          deliveries={deliveries?.slice(0, FEW)}
          state={state}
          ask={ask}
          isBusy={busy !== undefined}
          onReplay={(delivery) => replay(act, delivery)}
          onRetry={() => void refresh()}
        />
      )}
    </Section>
  );
}
