import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

export type LaneProps = { who: 'business' | 'frontend' | 'backend'; children: ReactNode };

/** One team's part of a phase. The front end has one in klavi Ki only. */
export function Lane({ who, children }: LaneProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.lane} role="group" aria-labelledby={id}>
      <p className={styles.laneHead} id={id}>
        <span className={styles.laneName}>{laneNames[who]}</span>{' '}
        <span className={styles.products}>
          {who === 'frontend' ? (
            <Translate id="phaseNow.lane.klaviKi" description="Guide: a team works in this product only">
              só klavi Ki
            </Translate>
          ) : (
            <Translate id="phaseNow.lane.both" description="Guide: a team works in both products">
              klavi Ki e klaaS
            </Translate>
          )}
        </span>
      </p>
      {children}
    </div>
  );
}

const laneNames: Record<LaneProps['who'], ReactNode> = {
  business: (
    <Translate id="phaseNow.lane.business" description="Guide: the client's business people">
      Negócio
    </Translate>
  ),
  frontend: (
    <Translate id="phaseNow.lane.frontend" description="Guide: the client's front-end people">
      Front-end
    </Translate>
  ),
  backend: (
    <Translate id="phaseNow.lane.backend" description="Guide: the client's back-end people">
      Back-end
    </Translate>
  ),
};
