import { useCallback, useId, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { Markdown } from '../../../components/Markdown';
import { ProvisionalBadge } from '../../../components/ProvisionalBadge';
import type { EnvironmentId } from '../../../catalog/environments';
import type { Json, OperationDoc } from '../../../contract/types';
import type { Outcome } from '../../../transport/createTransport';
import { findPortalPages } from '../../findPortalPages';
import { findResponse } from '../../findResponse';
import { readMediaType } from '../../response/mediaTypes';
import { toFileName } from '../../response/toFileName';
import { Body } from './Body';
import { BodyNote } from './BodyNote';
import { CopyAction } from './CopyAction';
import { Headers } from './Headers';
import { NextCalls } from './NextCalls';
import { PortalPages } from './PortalPages';
import { Source } from './Source';
import { Views, type View } from './Views';
import { downloadText } from './downloadText';
import { formatBytes } from './formatBytes';
import styles from './styles.module.css';
import { useBody } from './useBody';
import { useExplore } from './useExplore';
import { useVerdict } from './useVerdict';

/** An answer of the API, whatever its status. */
export function Answered({
  operation,
  answer,
  environment,
  at,
  decoded,
  isStale,
  view: wanted,
  onView,
}: {
  operation: OperationDoc;
  answer: Extract<Outcome, { kind: 'answered' }>;
  environment: EnvironmentId;
  at: number | undefined;
  decoded: ReactNode;
  isStale: boolean;
  view: View;
  onView: (view: View) => void;
}): ReactNode {
  const id = useId();
  const { i18n, siteConfig } = useDocusaurusContext();
  const [message, setMessage] = useState('');
  const [target, setTarget] = useState<{ pointer: string }>();
  const [shownAt] = useState(() => at ?? Date.now());
  const body = useBody(answer);
  const { parts, failed } = useExplore();
  const verdict = useVerdict(operation, answer, body, parts);
  const response = findResponse(operation, answer.status);
  const mediaType = readMediaType(answer.headers);
  const json = body.kind === 'json' ? body.json : undefined;
  const isReadable = body.kind === 'json' || body.kind === 'text' || body.kind === 'reading';
  const hasTree = isReadable && body.kind !== 'text';
  const label = translate({
    id: 'playground.answer.body',
    message: 'Corpo da resposta',
    description: 'Names the body of the answer',
  });
  // The same function for as long as the answer shows: rows are drawn anew when it changes.
  const say = useCallback((text: string) => setMessage(text), []);

  function goTo(pointer: string): void {
    onView('tree');
    setTarget({ pointer });
  }

  const explore = (kind: 'tree' | 'text') =>
    parts && body.kind !== 'reading' ? (
      <parts.Explore
        kind={kind}
        text={answer.text}
        json={json}
        label={label}
        target={target}
        problems={typeof verdict === 'object' ? verdict.body : []}
        say={say}
      />
    ) : (
      <Body text={answer.text} json={json} label={label} />
    );

  const views = [
    ...(hasTree
      ? [
          {
            id: 'tree' as const,
            name: (
              <Translate id="playground.answer.tree" description="Tab: the body of the answer as a tree">
                Árvore
              </Translate>
            ),
            panel: explore('tree'),
          },
        ]
      : []),
    ...(isReadable
      ? [
          {
            id: 'text' as const,
            name: (
              <Translate id="playground.answer.text" description="Tab: the body of the answer as text">
                Texto
              </Translate>
            ),
            panel: explore('text'),
          },
        ]
      : []),
    {
      id: 'headers' as const,
      name: (
        <Translate
          id="playground.answer.headers"
          description="Tab: the headers of the answer; count is how many there are"
          values={{ count: answer.headers.length }}
        >
          {'Cabeçalhos ({count})'}
        </Translate>
      ),
      panel: <Headers headers={answer.headers} />,
    },
  ];
  const view = (views.find((one) => one.id === wanted) ?? views[0])?.id ?? 'headers';

  return (
    <div className={styles.answer} role="group" aria-labelledby={id} data-stale={isStale || undefined}>
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
        <Source environment={environment} by={answer.by} />
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
      {decoded}
      {verdict === 'none' || failed ? null : verdict && parts ? (
        <parts.VerdictView verdict={verdict} hasBody={answer.text !== ''} onGo={goTo} say={say} />
      ) : (
        <p className={styles.checking}>
          <Translate id="playground.verdict.checking" description="While an answer is checked">
            Conferindo com o contrato…
          </Translate>
        </p>
      )}
      <BodyNote body={body} mediaType={mediaType} />
      <Views
        label={translate({
          id: 'playground.answer.views',
          message: 'Ver a resposta como',
          description: 'Names the tabs of the answer: tree, text, headers',
        })}
        views={views}
        view={view}
        onView={onView}
        actions={
          isReadable ? (
            <>
              <CopyAction
                label={translate({
                  id: 'playground.answer.copyAll',
                  message: 'Copiar tudo',
                  description: 'Copies the whole body of the answer',
                })}
                toText={() => toCopy(answer.text, json)}
                say={say}
              />
              <button
                type="button"
                className={styles.action}
                onClick={() =>
                  downloadText(toFileName(operation.id, shownAt, mediaType), answer.text, mediaType)
                }
              >
                <Translate id="playground.answer.download" description="Saves the body as a file">
                  Baixar
                </Translate>
              </button>
            </>
          ) : null
        }
      />
      <PortalPages pages={findPortalPages(json, toRoot(siteConfig.customFields?.rootUrl))} />
      <NextCalls operation={operation} links={response?.links ?? []} environment={environment} />
      <p className={styles.live} role="status">
        {message}
      </p>
    </div>
  );
}

/** Indenting more than this as one text would stop the page. */
const INDENTED_UP_TO = 200_000;

function toCopy(text: string, json: Json | undefined): string {
  return json === undefined || text.length > INDENTED_UP_TO ? text : JSON.stringify(json, null, 2);
}

/** An answer is only shown in a browser. */
function toRoot(rootUrl: unknown): string {
  return new URL(String(rootUrl ?? '/'), location.href).href;
}
