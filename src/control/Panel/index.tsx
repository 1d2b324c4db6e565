import type { ReactNode } from 'react';
import type { FeedPart } from '../createFeed';
import { PanelContext } from '../PanelContext';
import { useAct } from '../useAct';
import { useFeed } from '../useFeed';
import { useRootUrl } from '../useRootUrl';
import { Consents } from './Consents';
import { DeliverySettings } from './DeliverySettings';
import { Failures } from './Failures';
import { Opening } from './Opening';
import { Reports } from './Reports';
import { SavedState } from './SavedState';
import styles from './styles.module.css';
import { Time } from './Time';
import { Webhooks } from './Webhooks';

const parts: FeedPart[] = ['health', 'clock', 'settings', 'consents', 'deliveries'];

/** Everything that can be done to the portal's sandbox, and everything that happens in it. */
export function Panel(): ReactNode {
  const { state, ask, refresh } = useFeed(useRootUrl(), parts);
  const acting = useAct(ask, refresh);
  return (
    <PanelContext value={{ ...acting, state, ask, refresh }}>
      <Opening />
      <Time />
      <div className={styles.body}>
        <div className={styles.column}>
          <Consents />
          <Webhooks />
        </div>
        <div className={styles.column}>
          <Failures />
          <DeliverySettings />
          <Reports />
          <SavedState />
        </div>
      </div>
    </PanelContext>
  );
}
