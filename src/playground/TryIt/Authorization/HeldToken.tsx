import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { OperationDoc } from '../../../contract/types';
import { sessionStore } from '../../sessionStore';
import type { TokenState } from '../../types';
import { useNow } from '../useNow';
import { TokenLink } from '.';
import styles from './styles.module.css';

/** A credential that some call has brought, and how long it lives. Loaded once there is one. */
export function HeldToken({
  operation,
  token,
  name,
}: {
  operation: OperationDoc;
  token: Extract<TokenState, { kind: 'held' }>;
  /** What the credential is called. */
  name: string;
}): ReactNode {
  const now = useNow();
  const code = <code>{name}</code>;
  const minutes = token.expiresAt === undefined ? undefined : (token.expiresAt - now) / 60_000;
  if (minutes !== undefined && minutes <= 0) {
    return (
      <div className={styles.token} data-state="expired">
        <span>
          <Translate
            id="playground.token.expired"
            description="A credential has expired; token is its name"
            values={{ token: code }}
          >
            {'O {token} expirou. Gere outro.'}
          </Translate>
        </span>
        <TokenLink operation={operation} from={token.from} />
      </div>
    );
  }
  return (
    <div className={styles.token} data-state="held">
      <span>
        {minutes === undefined ? (
          <Translate
            id="playground.token.held"
            description="A credential of unknown life; token is its name"
            values={{ token: code }}
          >
            {'{token} pronto para usar'}
          </Translate>
        ) : (
          <Translate
            id="playground.token.heldFor"
            description="How long a credential lives; token is its name"
            values={{ token: code, minutes: minutes < 1 ? '< 1' : Math.floor(minutes) }}
          >
            {'{token} válido por {minutes} min'}
          </Translate>
        )}
      </span>
      <button
        type="button"
        className={styles.forget}
        onClick={() => sessionStore.forget(operation.product)}
        aria-label={translate({
          id: 'playground.token.forgetLabel',
          message: 'Esquecer os tokens do sandbox',
          description: 'Label of the button that forgets tokens; starts with its visible text',
        })}
      >
        <Translate id="playground.token.forget" description="Forgets the tokens of the portal's sandbox">
          Esquecer
        </Translate>
      </button>
    </div>
  );
}
