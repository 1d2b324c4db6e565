import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { OperationDoc } from '../../../contract/types';
import { answersOf } from '../../answers';
import type { TokenState } from '../../types';
import { useEnvironment } from '../../useEnvironment';
import { vault } from '../../vault';
import { useNow } from '../useNow';
import { TokenLink } from '.';
import styles from './styles.module.css';

/** From then on a token's source is offered again, before it ends. */
const SOON_MINUTES = 5;

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
  const { id: environment } = useEnvironment();
  const { product } = operation;
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
        {token.from ? <TokenLink operation={operation} from={token.from} /> : null}
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
      {token.from && minutes !== undefined && minutes < SOON_MINUTES ? (
        <TokenLink operation={operation} from={token.from} />
      ) : null}
      <button
        type="button"
        className={styles.forget}
        onClick={() => {
          answersOf(environment).forget(product);
          vault.setToken(environment, product, token.scheme, '');
        }}
        aria-label={translate({
          id: 'playground.token.forgetLabel',
          message: 'Esquecer os tokens deste ambiente',
          description: 'Label of the button that forgets tokens; starts with its visible text',
        })}
      >
        <Translate id="playground.token.forget" description="Forgets the tokens of the environment in use">
          Esquecer
        </Translate>
      </button>
    </div>
  );
}
