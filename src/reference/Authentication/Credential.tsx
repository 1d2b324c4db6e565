import { Fragment, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { DeprecatedBadge } from '../../components/DeprecatedBadge';
import { Markdown } from '../../components/Markdown';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import { describeCredential } from '../describeCredential';
import { toOperationLink } from '../listNextCalls';
import type { OperationDoc } from '../../contract/types';
import styles from './styles.module.css';

/** One credential: how it is sent, what it is, and which calls hand it out. */
export function Credential({ name, operation }: { name: string; operation: OperationDoc }): ReactNode {
  const scheme = operation.securitySchemes.find((candidate) => candidate.name === name);
  if (!scheme) return <code>{name}</code>;
  const line = describeCredential(scheme);
  return (
    <div className={styles.credential}>
      <p className={styles.head}>
        <strong className={styles.name}>{name}</strong>
        {scheme.deprecated ? <DeprecatedBadge /> : null}
        {line ? <code className={styles.line}>{line}</code> : null}
      </p>
      {scheme.description ? <Markdown source={scheme.description} /> : null}
      {scheme.provisional ? <ProvisionalBadge note={scheme.provisional} /> : null}
      {scheme.obtainedFrom.length > 0 ? (
        <p className={styles.source}>
          <Translate
            id="reference.authentication.obtainedFrom"
            description="Before links to the calls that give a token"
          >
            Vem de:
          </Translate>{' '}
          {scheme.obtainedFrom.map(({ operationId, pointer }, index) => {
            const { path, summary } = toOperationLink(operation, operationId);
            return (
              <Fragment key={operationId}>
                {index > 0 ? ', ' : null}
                <Link to={path}>{summary ?? operationId}</Link> (<code>{toFieldPath(pointer)}</code>)
              </Fragment>
            );
          })}
        </p>
      ) : null}
    </div>
  );
}

/** `/data/token` as readers write it: `data.token`. */
function toFieldPath(pointer: string): string {
  return pointer.replace(/^\//, '').replaceAll('/', '.');
}
