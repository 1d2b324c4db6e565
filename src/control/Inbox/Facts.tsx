import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { CopyButton } from '../../components/CopyButton';
import { levelText } from '../deliveryTexts';
import { toDestination } from '../toDestination';
import type { DeliverySummary } from '../types';
import styles from './styles.module.css';

/** Where it goes and why there, and the identifiers to find it by. */
export function Facts({ delivery }: { delivery: DeliverySummary }): ReactNode {
  const { level } = toDestination(delivery);
  const ids = (['eventId', 'requestId', 'linkId', 'consentId'] as const).flatMap((name) => {
    const value = delivery[name];
    return value === undefined ? [] : [{ name, value }];
  });
  return (
    <dl className={styles.facts}>
      <div>
        <dt>
          {translate({
            id: 'control.facts.destination',
            message: 'Para onde foi',
            description: 'Webhook inbox: label of the address that a delivery went to',
          })}
        </dt>
        <dd>
          <span>
            {levelText(level)}
            {delivery.url !== '' && <code>{delivery.url}</code>}
          </span>
        </dd>
      </div>
      {ids.map(({ name, value }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <code>{value}</code>
            <CopyButton
              text={value}
              label={translate(
                {
                  id: 'control.facts.copy',
                  message: 'Copiar {name}',
                  description:
                    'Webhook inbox: accessible name of a copy button; name is an identifier’s field',
                },
                { name },
              )}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
