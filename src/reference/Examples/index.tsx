import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { Markdown } from '../../components/Markdown';
import type { NamedExample } from '../../contract/types';
import { Disclosure } from '../Disclosure';
import { JsonCode } from '../JsonCode';
import styles from './styles.module.css';

/** The examples of a body under their own heading. */
export function Examples({ examples }: { examples: NamedExample[] }): ReactNode {
  if (examples.length === 0) return null;
  const heading = translate({
    id: 'reference.examples.heading',
    message: 'Exemplos',
    description: 'Above the examples of a body',
  });
  return (
    <div className={styles.examples}>
      <p className={styles.heading}>{heading}</p>
      <ExampleList examples={examples} />
    </div>
  );
}

/** Named examples, one under the other, the first one open. */
export function ExampleList({ examples }: { examples: NamedExample[] }): ReactNode {
  return examples.map((example, index) => (
    <Disclosure key={example.name} look="bare" open={index === 0} summary={nameOf(example)}>
      {example.description ? (
        <div className={styles.description}>
          <Markdown source={example.description} />
        </div>
      ) : null}
      <JsonCode value={example.value} copyLabel={toCopyLabel(example)} />
    </Disclosure>
  ));
}

function nameOf({ name, summary }: NamedExample): string {
  return summary ?? name;
}

function toCopyLabel(example: NamedExample): string {
  return translate(
    {
      id: 'reference.examples.copy',
      message: 'Copiar: {name}',
      description: 'Label of the copy button of an example',
    },
    { name: nameOf(example) },
  );
}
