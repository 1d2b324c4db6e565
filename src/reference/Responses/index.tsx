import type { ReactNode } from 'react';
import type { ResponseDoc } from '../../contract/types';
import type { Defs } from '../resolveRef';
import { DirectionContext } from '../SchemaTree/DirectionContext';
import { Response } from './Response';
import styles from './styles.module.css';

/** Every answer the contract knows, the first success open. */
export function Responses({ responses, defs }: { responses: ResponseDoc[]; defs: Defs }): ReactNode {
  const first = responses.find(({ status }) => status.startsWith('2')) ?? responses[0];
  return (
    <DirectionContext value="response">
      <div className={styles.responses}>
        {responses.map((response) => (
          <Response key={response.status} response={response} defs={defs} open={response === first} />
        ))}
      </div>
    </DirectionContext>
  );
}
