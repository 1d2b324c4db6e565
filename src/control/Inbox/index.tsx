import { useRef, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { FeedPart } from '../createFeed';
import { useAct } from '../useAct';
import { useFeed } from '../useFeed';
import { useRootUrl } from '../useRootUrl';
import { NoticeLine } from '../Section';
import { replay } from '../replay';
import { DeliveryList } from './DeliveryList';
import styles from './styles.module.css';

const parts: FeedPart[] = ['deliveries'];

type Props = {
  /** Only these events and reports. */
  names?: string[];
  /** How many to list. */
  limit?: number;
};

/** The sandbox's webhooks as they arrive, for a guide. It looks at the sandbox only while it is on the screen. */
export function Inbox({ names, limit = 6 }: Props): ReactNode {
  const element = useRef<HTMLElement>(null);
  const { state, ask, refresh } = useFeed(useRootUrl(), parts, element);
  const { notices, busy, act } = useAct(ask, refresh);
  const wanted = state.deliveries?.filter(({ name }) => names?.includes(name) ?? true);
  return (
    <section
      ref={element}
      className={styles.inbox}
      aria-label={translate({
        id: 'control.inbox.label',
        message: 'Caixa de entrada dos webhooks',
        description: 'Webhook inbox in a guide: accessible name',
      })}
      data-search-ignore
    >
      <header className={styles.head}>
        <p className={styles.title}>
          <Translate id="control.inbox.title" description="Webhook inbox in a guide: heading">
            Caixa de entrada
          </Translate>
        </p>
        <Link to="/sandbox" className={styles.panelLink}>
          <Translate id="control.inbox.panel" description="Webhook inbox in a guide: link">
            Abrir o painel
          </Translate>
        </Link>
      </header>
      <NoticeLine notice={notices.webhooks} />
      <DeliveryList
        deliveries={wanted?.slice(0, limit)}
        state={state}
        ask={ask}
        isBusy={busy !== undefined}
        onReplay={(delivery) => replay(act, delivery)}
        onRetry={() => void refresh()}
      />
    </section>
  );
}
