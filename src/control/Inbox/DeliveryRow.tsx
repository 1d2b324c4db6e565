import { Fragment, useId, type ReactNode } from 'react';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import { kindText, levelText, resultText } from '../deliveryTexts';
import { formatInstant } from '../formatInstant';
import { toDestination } from '../toDestination';
import type { Ask, DeliverySummary } from '../types';
import { useLocale } from '../useLocale';
import { DeliveryDetails } from './DeliveryDetails';
import styles from './styles.module.css';

type Props = {
  delivery: DeliverySummary;
  ask: Ask;
  isNew: boolean;
  isOpen: boolean;
  isBusy: boolean;
  onToggle: () => void;
  onReplay: () => void;
};

/** One webhook: what it is, where it went and how that went; open, everything about it. */
export function DeliveryRow({ delivery, ask, isNew, isOpen, isBusy, onToggle, onReplay }: Props): ReactNode {
  const detailsId = useId();
  const { time } = formatInstant(delivery.createdAt, useLocale());
  const { level, host } = toDestination(delivery);
  return (
    <li className={styles.item} data-new={isNew || undefined}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={detailsId}
        onClick={onToggle}
      >
        <span className={styles.mark} data-status={delivery.status} aria-hidden="true" />
        <span className={styles.name}>
          <span>{toBreakable(delivery.name)}</span>
          {delivery.provisional && <ProvisionalBadge />}
        </span>
        <span className={styles.kind}>
          {kindText(delivery.kind)} · {host || levelText(level)}
        </span>
        <span className={styles.result}>{resultText(delivery)}</span>
        <time className={styles.time} dateTime={delivery.createdAt}>
          {time}
        </time>
      </button>
      <div id={detailsId} hidden={!isOpen}>
        {isOpen && <DeliveryDetails delivery={delivery} ask={ask} isBusy={isBusy} onReplay={onReplay} />}
      </div>
    </li>
  );
}

/** A long name breaks after its underscores, not inside a word. */
function toBreakable(name: string): ReactNode {
  return name.split(/(?<=_)/).map((word, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ));
}
