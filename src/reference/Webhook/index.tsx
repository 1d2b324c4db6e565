import type { ReactNode } from 'react';
import { Markdown } from '../../components/Markdown';
import type { WebhookDoc } from '../../contract/types';
import { SendSample } from '../../playground/SendSample';
import { ExampleList } from '../Examples';
import { Frame } from '../Frame';
import { Section } from '../Section';
import { SectionNav } from '../SectionNav';
import { StateBadges } from '../StateBadges';
import { useRevealTarget } from '../useRevealTarget';
import { Body } from './Body';
import { Delivery } from './Delivery';
import { listSections } from './listSections';
import styles from './styles.module.css';

/**
 * What arrives at the reader's server, laid out as an operation's page, with the examples where that has its console.
 * All of it is in the page's HTML; the page's heading is the caller's.
 */
export function Webhook({ webhook }: { webhook: WebhookDoc }): ReactNode {
  const { id, product, description, deprecated, provisional, requestBody } = webhook;
  // The sandbox sends the first media type's examples.
  const sendable = requestBody?.content[0]?.examples ?? [];
  const sections = listSections(webhook);
  const examples = sections.find((section) => section.id === 'exemplos');
  useRevealTarget();
  return (
    <Frame
      reference={id}
      intro={
        <>
          <StateBadges deprecated={deprecated} provisional={provisional} />
          <Delivery webhook={webhook} />
          {description ? <Markdown source={description} /> : null}
          <SectionNav sections={sections} beside="exemplos" />
        </>
      }
      aside={
        examples ? (
          <div className={styles.examples}>
            <Section id="exemplos" title={examples.title}>
              <ExampleList examples={requestBody?.content.flatMap((media) => media.examples) ?? []} />
              {sendable.length > 0 ? <SendSample product={product} webhook={id} examples={sendable} /> : null}
            </Section>
          </div>
        ) : null
      }
    >
      <Body webhook={webhook} sections={sections} />
    </Frame>
  );
}
