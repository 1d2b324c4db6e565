import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { Markdown } from '../../components/Markdown';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import type { ResponseDoc } from '../../contract/types';
import { Content } from '../Content';
import { Disclosure } from '../Disclosure';
import type { Defs } from '../resolveRef';
import { FieldList } from '../SchemaTree/FieldList';
import { AnchorTarget } from '../Section/AnchorTarget';
import { toParameterNode } from '../toParameterNode';
import { splitFirstParagraph } from './splitFirstParagraph';
import styles from './styles.module.css';

/** One answer: when it comes, its headers, its body. */
export function Response({
  response,
  defs,
  open,
}: {
  response: ResponseDoc;
  defs: Defs;
  open: boolean;
}): ReactNode {
  const { status, description, provisional, headers, content } = response;
  const anchor = `resposta-${status}`;
  const { first, rest } = splitFirstParagraph(description);
  const hasBody = Boolean(rest || provisional || headers.length > 0 || content.length > 0);
  return (
    <Disclosure
      id={anchor}
      look="framed"
      open={open && hasBody}
      summary={
        <span className={styles.summary}>
          <AnchorTarget anchor={anchor} />
          <span
            className={styles.status}
            data-class={status.charAt(0)}
            data-words={status === 'default' ? '' : undefined}
          >
            {nameStatus(status)}
          </span>
          <span>
            <Markdown source={first} inline />
          </span>
        </span>
      }
    >
      {rest ? <Markdown source={rest} /> : null}
      {provisional ? (
        <p className={styles.provisional}>
          <ProvisionalBadge note={provisional} />
        </p>
      ) : null}
      {headers.length > 0 ? (
        <div className={styles.headers}>
          <p className={styles.heading}>
            <Translate id="reference.response.headers" description="Above the headers of a response">
              Cabeçalhos
            </Translate>
          </p>
          <FieldList
            nodes={headers.map((header) => toParameterNode(header, defs, `${anchor}-header-${header.name}`))}
          />
        </div>
      ) : null}
      {content.length > 0 ? <Content content={content} defs={defs} anchor={anchor} /> : null}
      {hasBody ? null : (
        <p className={styles.empty}>
          <Translate id="reference.response.empty" description="A response without a body">
            Sem corpo.
          </Translate>
        </p>
      )}
    </Disclosure>
  );
}

function nameStatus(status: string): string {
  return status === 'default'
    ? translate({
        id: 'reference.response.default',
        message: 'Demais respostas',
        description: 'OpenAPI default response',
      })
    : status;
}
