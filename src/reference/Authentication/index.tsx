import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { OperationDoc } from '../../contract/types';
import { Credential } from './Credential';
import styles from './styles.module.css';

/** Which credentials the call takes: any one of the alternatives, all of the credentials inside it. */
export function Authentication({ operation }: { operation: OperationDoc }): ReactNode {
  const alternatives = operation.security.filter((names) => names.length > 0);
  const optional = alternatives.length < operation.security.length;
  if (alternatives.length === 0) {
    return (
      <p>
        <Translate id="reference.authentication.none" description="The call takes no credential">
          Esta chamada não usa token.
        </Translate>
      </p>
    );
  }
  return (
    <>
      {optional ? (
        <p>
          <Translate
            id="reference.authentication.optional"
            description="The call also works without a credential"
          >
            Também funciona sem credencial.
          </Translate>
        </p>
      ) : null}
      {alternatives.map((names, index) => (
        <div key={names.join(' ')}>
          {index > 0 ? (
            <p className={styles.or}>
              <Translate id="reference.authentication.or" description="Between two alternative credentials">
                ou
              </Translate>
            </p>
          ) : null}
          <div className={styles.credentials}>
            {names.map((name) => (
              <Credential key={name} name={name} operation={operation} />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}
