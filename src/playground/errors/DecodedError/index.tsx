import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { OperationDoc } from '../../../contract/types';
import { decodeAnswer } from '../decodeError';
import { Verdict } from '../Verdict';
import styles from './styles.module.css';

/**
 * What a 4xx or 5xx answer means, who acts and whether to repeat, for the place under an answer. Nothing for other
 * statuses. Loaded with the chunk "errors".
 */
export function DecodedError({
  status,
  body,
  operation,
  retryAfter,
  environment,
  at,
}: {
  /** HTTP status. */
  status: number;
  /** The answer's text as it came. */
  body: string;
  operation?: OperationDoc;
  /** The header Retry-After, as it came. */
  retryAfter?: string;
  /** Its name in the reader's language. */
  environment?: string;
  /** When it was answered, in epoch milliseconds. */
  at?: number;
}): ReactNode {
  if (status < 400) return null;
  return (
    <div
      className={styles.decoded}
      role="group"
      aria-label={translate({
        id: 'errors.decoded.label',
        message: 'Erro explicado',
        description: 'Error decoder under an answer: accessible name',
      })}
    >
      <p className={styles.eyebrow}>
        <Translate id="errors.decoded.title" description="Error decoder under an answer: heading">
          O que este erro quer dizer
        </Translate>
      </p>
      <Verdict
        decoded={decodeAnswer({ status, body, retryAfter, operation })}
        call={{ operation, environment, at }}
      />
    </div>
  );
}
