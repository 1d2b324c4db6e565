import { Fragment, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { Markdown } from '../../../components/Markdown';
import { MethodBadge } from '../../../components/MethodBadge';
import type { EnvironmentId } from '../../../catalog/environments';
import type { Json, LinkDoc, OperationDoc } from '../../../contract/types';
import { getAnswers } from '../../answers';
import type { CarriedValues } from '../../types';
import { CallLink } from '../CallLink';
import styles from './styles.module.css';

/** Where the contract's links lead from this answer, and what of it they fill in there. */
export function NextCalls({
  operation,
  links,
  environment,
}: {
  operation: OperationDoc;
  links: LinkDoc[];
  environment: EnvironmentId;
}): ReactNode {
  const { product, id: from, related } = operation;
  // As they were when this answer came: a later one of the same call replaces them.
  const [carried] = useState(() => getAnswers(environment, product)[from]?.carried ?? {});
  const calls = links.flatMap(({ operationId, description }) => {
    const next = related.find(({ id }) => id === operationId);
    return next ? [{ next, description, values: listValues(carried[operationId]) }] : [];
  });
  if (calls.length === 0) return null;
  return (
    <div className={styles.next}>
      <p className={styles.title}>
        <Translate id="playground.answer.next" description="Above the calls that can follow this answer">
          Próximas chamadas
        </Translate>
      </p>
      <ul>
        {calls.map(({ next: { product: to, id, method, summary }, description, values }) => (
          <li key={id}>
            <MethodBadge method={method} />
            <CallLink product={to} operationId={id} className={styles.nextLink}>
              {values.length === 0 ? (
                summary
              ) : (
                <Translate
                  id="playground.answer.nextWith"
                  description="Link to a next call that takes values of this answer; call is what it does, fields are names of values"
                  values={{ call: summary, fields: <code>{values.map(([name]) => name).join(', ')}</code> }}
                >
                  {'{call} com {fields}'}
                </Translate>
              )}
            </CallLink>
            {values.length > 0 ? (
              <span className={styles.nextNote}>
                <Translate
                  id="playground.answer.fills"
                  description="Before the values of this answer that the next call's form has filled in"
                >
                  Já vai preenchido:
                </Translate>{' '}
                {values.map(([name, value], index) => (
                  <Fragment key={name}>
                    {index > 0 ? ', ' : null}
                    <code>{`${name} = ${toShort(value)}`}</code>
                  </Fragment>
                ))}
              </span>
            ) : null}
            {description ? (
              <span className={styles.nextNote}>
                <Markdown source={description} inline />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function listValues(carried: CarriedValues | undefined): [string, Json][] {
  return carried ? Object.entries({ ...carried.parameters, ...carried.body }) : [];
}

const MAX_SHOWN = 40;

function toShort(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
