import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { OperationDoc } from '../../../contract/types';
import { chooseSecurity } from '../../chooseSecurity';
import { tokenName } from '../../tokenName';
import { CallLink } from '../CallLink';
import type { RequestState } from '../useRequest';
import styles from './styles.module.css';

/** Which credential the call uses and how it stands. Without one the call can be sent, too: the API says 401. */
export function Authorization({
  operation,
  request: { tokens, HeldToken },
}: {
  operation: OperationDoc;
  request: Pick<RequestState, 'tokens' | 'HeldToken'>;
}): ReactNode {
  const held = tokens.flatMap((token) => (token.kind === 'held' ? [token] : []));
  const schemes = chooseSecurity(
    operation,
    held.map(({ scheme }) => scheme),
  );
  return schemes.map((scheme) => {
    const token = held.find((one) => one.scheme === scheme.name);
    const name = tokenName(scheme);
    const from = scheme.obtainedFrom[0]?.operationId;
    return token && HeldToken ? (
      <HeldToken key={name} operation={operation} token={token} name={name} />
    ) : (
      <MissingToken key={name} operation={operation} name={name} from={from} />
    );
  });
}

function MissingToken({
  operation,
  name,
  from,
}: {
  operation: OperationDoc;
  name: string;
  from: string | undefined;
}): ReactNode {
  return (
    <div className={styles.token} data-state="missing">
      <span>
        <Translate
          id="playground.token.missing"
          description="Token is a credential's name"
          values={{ token: <code>{name}</code> }}
        >
          {'Primeiro gere o {token}.'}
        </Translate>
      </span>
      {from ? <TokenLink operation={operation} from={from} /> : null}
    </div>
  );
}

/** To the call whose answer carries the credential. */
export function TokenLink({
  operation: { product, related },
  from,
}: {
  operation: OperationDoc;
  from: string;
}): ReactNode {
  return (
    <CallLink product={product} operationId={from} className={styles.link}>
      {related.find(({ id }) => id === from)?.summary ?? from}
    </CallLink>
  );
}
