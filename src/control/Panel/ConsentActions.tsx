import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { Button } from '../Button';
import { consentActions } from '../consentActions';
import { usePanel } from '../PanelContext';
import type { ControlConsent } from '../types';
import styles from './styles.module.css';

/** What can be done to a consent. `name` tells it apart for who can't see where the buttons stand. */
export function ConsentActions({ consent, name }: { consent: ControlConsent; name: string }): ReactNode {
  const { busy, act } = usePanel();
  const { canDecide, ends } = consentActions(consent.status);
  const isBusy = busy !== undefined;

  function ask(action: 'authorise' | 'refuse' | 'end', body: object): void {
    const path = `/control/consents/${encodeURIComponent(consent.consentId)}/${action}`;
    void act<ControlConsent>('consents', { method: 'POST', path, body }, ({ status }) =>
      doneText(name, status),
    );
  }

  if (!canDecide && ends.length === 0) return null;
  return (
    <div className={styles.consentActions}>
      {canDecide && (
        <>
          <Button
            look="main"
            isBusy={isBusy}
            label={translate(
              {
                id: 'control.consent.authoriseLabel',
                message: 'Autorizar: {name}',
                description: 'Sandbox panel: accessible name; name is a person and an institution',
              },
              { name },
            )}
            onPress={() => ask('authorise', {})}
          >
            <Translate id="control.consent.authorise" description="Sandbox panel: button">
              Autorizar
            </Translate>
          </Button>
          <Button
            isBusy={isBusy}
            label={translate(
              {
                id: 'control.consent.refuseLabel',
                message: 'Recusar: {name}',
                description: 'Sandbox panel: accessible name; name is a person and an institution',
              },
              { name },
            )}
            onPress={() => ask('refuse', { reason: 'user' })}
          >
            <Translate id="control.consent.refuse" description="Sandbox panel: button">
              Recusar
            </Translate>
          </Button>
        </>
      )}
      <span className={styles.endAs}>
        <Translate
          id="control.consent.end"
          description="Sandbox panel: before the statuses a consent can end in"
        >
          Encerrar como
        </Translate>
      </span>
      {ends.map((status) => (
        <Button
          key={status}
          look="code"
          isBusy={isBusy}
          label={translate(
            {
              id: 'control.consent.endLabel',
              message: '{status}: encerrar {name}',
              description: 'Sandbox panel: accessible name; name is a person and an institution',
            },
            { status, name },
          )}
          onPress={() => ask('end', { status })}
        >
          {status}
        </Button>
      ))}
    </div>
  );
}

function doneText(name: string, status: string): string {
  return translate(
    {
      id: 'control.consent.done',
      message: '{name}: agora {status}.',
      description: 'Sandbox panel: a consent changed; name is a person and an institution',
    },
    { name, status },
  );
}
