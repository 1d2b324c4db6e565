import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { CopyButton } from '../../components/CopyButton';
import { MethodBadge } from '../../components/MethodBadge';
import type { OperationDoc } from '../../contract/types';
import { Disclosure } from '../Disclosure';
import { splitPath } from '../splitPath';
import { ServerList } from './ServerList';
import styles from './styles.module.css';

/** Method and path, and below them the address of each environment. */
export function Endpoint({ operation }: { operation: OperationDoc }): ReactNode {
  const { method, path, servers } = operation;
  return (
    <div className={styles.endpoint}>
      <div className={styles.line}>
        <MethodBadge method={method} />
        <code className={styles.path}>
          {splitPath(path).map(({ kind, text }, index) =>
            kind === 'parameter' ? (
              <span key={index} className={styles.parameter}>
                {text}
              </span>
            ) : (
              // A long path may break after a slash, and only there.
              <span key={index}>{breakAfterSlashes(text)}</span>
            ),
          )}
        </code>
        <CopyButton
          text={path}
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

function breakAfterSlashes(text: string): ReactNode[] {
  return text
    .split('/')
    .flatMap((piece, index) => (index === 0 ? [piece] : ['/', <wbr key={index} />, piece]));
}
