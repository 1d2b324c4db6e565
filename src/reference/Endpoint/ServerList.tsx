import type { ReactNode } from 'react';
import { Markdown } from '../../components/Markdown';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import type { ServerDoc } from '../../contract/types';
import { environmentLabel } from '../../playground/TryIt/environmentLabel';
import styles from './styles.module.css';

export function ServerList({ servers }: { servers: ServerDoc[] }): ReactNode {
  return (
    <dl className={styles.servers}>
      {servers.map(({ url, environment, description, provisional }) => (
        <div key={url}>
          <dt>{environmentLabel(environment)}</dt>
          <dd>
            <code>{url}</code>
            {description ? (
              <p>
                <Markdown source={description} inline />
              </p>
            ) : null}
            {provisional ? (
              <p>
                <ProvisionalBadge note={provisional} />
              </p>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
