import type { ReactNode } from 'react';
import { Markdown } from '../../components/Markdown';
import type { WebhookDoc } from '../../contract/types';
import { Content } from '../Content';
import { DirectionContext } from '../SchemaTree/DirectionContext';
import { FieldList } from '../SchemaTree/FieldList';
import { Section } from '../Section';
import { toFragment } from '../toFragment';
import { toParameterNode } from '../toParameterNode';
import { Answer } from './Answer';
import type { WebhookSection } from './listSections';
import styles from './styles.module.css';

/** What comes with a webhook and what it expects, each under its heading. */
export function Body({ webhook, sections }: { webhook: WebhookDoc; sections: WebhookSection[] }): ReactNode {
  const { headers, requestBody, responses, $defs } = webhook;
  // The examples stand beside.
  const content = (requestBody?.content ?? []).map((media) => ({ ...media, examples: [] }));
  return sections.map(({ id, title }) => {
    switch (id) {
      case 'exemplos':
        return null;
      case 'corpo':
        return (
          <Section key={id} id={id} title={title}>
            <DirectionContext value="response">
              {requestBody?.description ? (
                <div className={styles.lead}>
                  <Markdown source={requestBody.description} />
                </div>
              ) : null}
              <Content content={content} defs={$defs} anchor="corpo" />
            </DirectionContext>
          </Section>
        );
      case 'cabecalhos':
        return (
          <Section key={id} id={id} title={title}>
            <DirectionContext value="response">
              <FieldList
                nodes={headers.map((header) =>
                  toParameterNode(header, $defs, `header-${toFragment(header.name)}`),
                )}
              />
            </DirectionContext>
          </Section>
        );
      case 'resposta':
        return (
          <Section key={id} id={id} title={title}>
            <Answer responses={responses} defs={$defs} />
          </Section>
        );
    }
  });
}
