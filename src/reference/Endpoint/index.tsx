import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { MethodBadge } from '../../components/MethodBadge';
import type { OperationDoc } from '../../contract/types';
import { PathTemplate } from '../../playground/TryIt/PathTemplate';
import { CopyTrigger } from '../CopyTrigger';
import { Disclosure } from '../Disclosure';
import { ServerList } from './ServerList';
import styles from './styles.module.css';

/** Method and path, and below them the address of each environment. */
export function Endpoint({ operation }: { operation: OperationDoc }): ReactNode {
  const { method, path, servers } = operation;
  return (
    <div className={styles.endpoint}>
      <div className={styles.line} data-copy-scope="">
        <MethodBadge method={method} />
        <div className={styles.path}>
          <PathTemplate path={path} />
        </div>
        <CopyTrigger
          label={translate({
            id: 'reference.endpoint.copy',
            message: 'Copiar o caminho',
            description: 'Label of the copy button beside the path',
          })}
        />
      </div>
      {servers.length > 0 ? (
        <Disclosure
          summary={
            <Translate id="reference.endpoint.servers" description="Opens the address of each environment">
              Endereço em cada ambiente
            </Translate>
          }
        >
          <ServerList servers={servers} />
        </Disclosure>
      ) : null}
    </div>
  );
}
