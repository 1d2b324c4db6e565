import { type ReactNode, useId } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { planAttempts, type DeliveryRules } from './planAttempts';
import styles from './styles.module.css';

/** A delivery that fails again and again: every try at its moment, to scale. */
export function DeliveryTimeline({ delivery }: { delivery: DeliveryRules }): ReactNode {
  const id = useId();
  const { currentLocale } = useDocusaurusContext().i18n;
  const attempts = planAttempts(delivery);
  const total = attempts.at(-1)?.startMs || 1;
  const longest = total + attempts.length * delivery.timeoutMs;
  const seconds = (ms: number) => `${(ms / 1000).toLocaleString(currentLocale)}\u00a0s`;
  const wait = (ms: number) => (ms < 1000 ? `${ms}\u00a0ms` : seconds(ms));
  return (
    <figure className={styles.timeline} aria-labelledby={`${id}title`}>
      <figcaption className={styles.caption}>
        <span className={styles.title} id={`${id}title`}>
          <Translate
            id="deliveryTimeline.caption.title"
            description="Webhook delivery timeline: its title"
            values={{ attempts: attempts.length, total: seconds(total) }}
          >
            {'Até {attempts} tentativas em {total}'}
          </Translate>
        </span>
        <span className={styles.description}>
          <Translate
            id="deliveryTimeline.caption.description"
            description="Webhook delivery timeline: the case that it draws"
          >
            Se o seu endereço falha na hora, todas as vezes. As distâncias estão em escala.
          </Translate>
        </span>
      </figcaption>
      <ol className={styles.attempts}>
        {attempts.map(({ number, waitMs, startMs }) => (
          <li key={number} className={styles.attempt}>
            <span className={styles.name}>
              <Translate
                id="deliveryTimeline.attempt.name"
                description="Webhook delivery timeline: a try"
                values={{ number }}
              >
                {'Tentativa {number}'}
              </Translate>
            </span>
            <span className={styles.wait}>
              {waitMs === 0 ? (
                <Translate
                  id="deliveryTimeline.attempt.first"
                  description="Webhook delivery timeline: the first try has no wait"
                >
                  na hora
                </Translate>
              ) : (
                <Translate
                  id="deliveryTimeline.attempt.wait"
                  description="Webhook delivery timeline: the wait before a try"
                  values={{ wait: wait(waitMs) }}
                >
                  {'depois de {wait}'}
                </Translate>
              )}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{
                  left: `${(100 * (startMs - waitMs)) / total}%`,
                  width: `${(100 * waitMs) / total}%`,
                }}
              />
              <span className={styles.try} style={{ left: `${(100 * startMs) / total}%` }} />
            </span>
          </li>
        ))}
      </ol>
      <ul className={styles.rules}>
        <li>
          <Translate
            id="deliveryTimeline.rule.success"
            description="Webhook delivery timeline: what ends it"
            values={{ timeout: seconds(delivery.timeoutMs) }}
          >
            {'Um 2XX em até {timeout} encerra a entrega, em qualquer tentativa.'}
          </Translate>
        </li>
        <li>
          <Translate
            id="deliveryTimeline.rule.longest"
            description="Webhook delivery timeline: the longest case, with every try running into its time limit"
            values={{ longest: seconds(longest), timeout: seconds(delivery.timeoutMs) }}
          >
            {'Se o seu endereço demora e cada tentativa gasta os {timeout}, são {longest} ao todo.'}
          </Translate>
        </li>
      </ul>
    </figure>
  );
}
