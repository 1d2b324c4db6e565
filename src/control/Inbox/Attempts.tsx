import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { attemptText } from '../deliveryTexts';
import { formatInstant } from '../formatInstant';
import type { DeliverySummary } from '../types';
import { useLocale } from '../useLocale';
import styles from './styles.module.css';

/** Each attempt with what came of it, and when the next one is. */
export function Attempts({ delivery }: { delivery: DeliverySummary }): ReactNode {
  const locale = useLocale();
  const { attempts, nextAttemptAt } = delivery;
  return (
    <>
      <p className={styles.aboutTitle}>
        <Translate id="control.attempts.title" description="Webhook inbox: above the attempts to deliver">
          Tentativas
        </Translate>
      </p>
      <ol className={styles.attempts}>
        {attempts.map((attempt, index) => (
          <li key={index} data-ok={isOk(attempt.status) || undefined}>
            <time dateTime={attempt.at}>{formatInstant(attempt.at, locale).time}</time>
            <span>
              {attemptText(attempt)}
              {attempt.reason && <small>{attempt.reason}</small>}
            </span>
          </li>
        ))}
        {nextAttemptAt !== undefined && (
          <li data-next="">
            <time dateTime={nextAttemptAt}>{formatInstant(nextAttemptAt, locale).time}</time>
            <span>
              <Translate id="control.attempts.next" description="Webhook inbox: the attempt to come">
                próxima tentativa
              </Translate>
            </span>
          </li>
        )}
      </ol>
    </>
  );
}

function isOk(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}
