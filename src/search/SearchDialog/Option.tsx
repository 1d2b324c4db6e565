import type { MouseEvent, ReactNode } from 'react';
import { MethodBadge } from '../../components/MethodBadge';
import { cutExcerpt, type Matched } from '../markMatches';
import type { SearchHit } from '../query';
import type { SearchRecord } from '../types';
import { SearchIcon } from '../SearchIcon';
import { describePlace } from './describeKind';
import { Marked } from './Marked';
import styles from './results.module.css';

const excerptLength = 150;

function chooseIcon({ field, heading, address }: SearchRecord): 'field' | 'section' | 'operation' | 'guide' {
  if (field) return 'field';
  if (heading !== undefined) return 'section';
  return address === undefined ? 'guide' : 'operation';
}

function Lead({ hit: { record } }: { hit: SearchHit }): ReactNode {
  return (
    <span className={styles.lead}>
      <SearchIcon name={chooseIcon(record)} />
    </span>
  );
}

function Title({ hit: { record, page }, matched }: { hit: SearchHit; matched: Matched }): ReactNode {
  if (record.field) {
    return (
      <code className={styles.field}>
        <Marked text={record.field.name} matched={matched} />
      </code>
    );
  }
  return <Marked text={record.heading ?? page.title} matched={matched} />;
}

function Address({ address, matched }: { address: string; matched: Matched }): ReactNode {
  const [method = '', path = ''] = address.split(' ');
  return (
    <span className={styles.address}>
      <MethodBadge method={method} />
      <code>
        <Marked text={path} matched={matched} />
      </code>
    </span>
  );
}

function describeTrail({ record, page }: SearchHit): string {
  const isPageTop = record.field === undefined && record.heading === undefined;
  const trail = isPageTop ? page.trail : [...page.trail, page.title];
  return [record.field && describePlace(record.field.place), trail.slice(-2).join(' › ')]
    .filter(Boolean)
    .join(' · ');
}

type OptionProps = {
  id: string;
  hit: SearchHit;
  matched: Matched;
  isActive: boolean;
  onActivate: () => void;
  onOpen: () => void;
};

/** One result: an option of the list that is also a link, to be opened in a tab of its own. */
export function Option({ id, hit, matched, isActive, onActivate, onOpen }: OptionProps): ReactNode {
  const { record, url } = hit;
  const excerpt = cutExcerpt(record.text, matched, excerptLength);
  const trail = describeTrail(hit);

  function onClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  }

  return (
    // eslint-disable-next-line @docusaurus/no-html-links -- Link would fetch the page of every result in sight, at every keystroke
    <a
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={url}
      className={styles.option}
      onClick={onClick}
      onPointerMove={onActivate}
    >
      <Lead hit={hit} />
      <span className={styles.body}>
        <span className={styles.title}>
          <Title hit={hit} matched={matched} />
        </span>
        {record.address && <Address address={record.address} matched={matched} />}
        {trail && <span className={styles.trail}>{trail}</span>}
        {excerpt && (
          <span className={styles.excerpt}>
            <Marked text={excerpt} matched={matched} />
          </span>
        )}
      </span>
      <span className={styles.enter}>
        <SearchIcon name="enter" size={18} />
      </span>
    </a>
  );
}
