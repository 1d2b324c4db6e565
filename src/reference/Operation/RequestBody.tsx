import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { Markdown } from '../../components/Markdown';
import type { RequestBodyDoc } from '../../contract/types';
import { Content } from '../Content';
import type { Defs } from '../resolveRef';
import { Section } from '../Section';
import styles from './styles.module.css';

export function RequestBody({
  title,
  body,
  defs,
}: {
  title: string;
  body: RequestBodyDoc;
  defs: Defs;
}): ReactNode {
  return (
    <Section
      id="corpo"
      title={title}
      aside={
        body.required ? (
          <span className={styles.required}>
            <Translate id="reference.body.required" description="Mark of a required request body">
              obrigatório
            </Translate>
          </span>
        ) : (
          <span className={styles.optional}>
            <Translate id="reference.body.optional" description="Mark of an optional request body">
              opcional
            </Translate>
          </span>
        )
      }
    >
      {body.description ? (
        <div className={styles.lead}>
          <Markdown source={body.description} />
        </div>
      ) : null}
      <Content content={body.content} defs={defs} anchor="corpo" />
    </Section>
  );
}
