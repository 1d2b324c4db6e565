import { useId, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { CopyButton } from '../../../components/CopyButton';
import { Markdown } from '../../../components/Markdown';
import { ProvisionalBadge } from '../../../components/ProvisionalBadge';
import type { OperationDoc } from '../../../contract/types';
import type { Outcome } from '../../../transport/createTransport';
import { findPortalPages } from '../../findPortalPages';
import { findResponse } from '../../findResponse';
import { parseJson } from '../../toExchange';
import { Body } from './Body';
import { Headers } from './Headers';
import { NextCalls } from './NextCalls';
import { PortalPages } from './PortalPages';
import { formatBytes } from './formatBytes';
import styles from './styles.module.css';

/** An answer of the API, whatever its status. */
export function Answered({
  operation,
  answer,
  isStale,
}: {
  operation: OperationDoc;
  answer: Extract<Outcome, { kind: 'answered' }>;
  isStale: boolean;
}): ReactNode {
  const id = useId();
  const { i18n, siteConfig } = useDocusaurusContext();
  const response = findResponse(operation, answer.status);
  const json = parseJson(answer.text);
  const text = json === undefined ? answer.text : JSON.stringify(json, null, 2);
  return (
    <div className={styles.answer} data-stale={isStale || undefined}>
      <div className={styles.summary}>
        <span className={styles.title} id={id}>
          <Translate id="playground.response.title" description="Title: answer of a call">
            Resposta
          </Translate>
        </span>
        <span className={styles.status} data-class={Math.floor(answer.status / 100)}>
          {answer.status}
        </span>
        <span>{Math.round(answer.ms)} ms</span>
        <span>{formatBytes(answer.bytes, i18n.currentLocale)}</span>
        {text === '' ? null : (
          <span className={styles.copy}>
            <CopyButton
              text={text}
              label={translate({
                id: 'playground.answer.copy',
                message: 'Copiar a resposta',
                description: 'Label of the button that copies the body of the answer',
              })}
            />
          </span>
        )}
      </div>
      {response ? (
        <p className={styles.meaning}>
          <Markdown source={response.description} inline />
        </p>
      ) : null}
      {response?.provisional ? (
        <p className={styles.meaning}>
          <ProvisionalBadge />
        </p>
      ) : null}
      {text === '' ? (
        <p className={styles.meaning}>
          <Translate id="playground.answer.empty" description="The answer has no body">
            Sem corpo.
          </Translate>
        </p>
      ) : (
        <Body text={text} isJson={json !== undefined} labelledBy={id} />
      )}
      <PortalPages pages={findPortalPages(json, toRoot(siteConfig.customFields?.rootUrl))} />
      <Headers headers={answer.headers} by={answer.by} />
      <NextCalls links={response?.links ?? []} related={operation.related} />
    </div>
  );
}

/** An answer is only shown in a browser. */
function toRoot(rootUrl: unknown): string {
  return new URL(String(rootUrl ?? '/'), location.href).href;
}
