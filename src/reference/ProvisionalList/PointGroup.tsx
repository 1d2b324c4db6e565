import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { CopyButton } from '../../components/CopyButton';
import { Section } from '../Section';
import type { OpenPoint } from './openPoint';
import styles from './styles.module.css';
import { toPlainList } from './toPlainList';

/** Places shown before the rest is folded into a number. */
const shown = 4;

/** One group of open points: how many, a way to copy them all, and the list with the pages that make each. */
export function PointGroup({
  id,
  title,
  points,
  siteUrl,
}: {
  id: string;
  title: string;
  points: OpenPoint[];
  /** The published origin, without a trailing slash: what is copied is read elsewhere. */
  siteUrl: string;
}): ReactNode {
  const base = useBaseUrl('/').replace(/\/$/, '');
  const copied = toPlainList(title, points, (path) => `${siteUrl}${base}${path}`);
  return (
    <Section
      id={id}
      title={title}
      aside={
        <span className={styles.aside}>
          <span className={styles.count}>
            {translate(
              {
                id: 'reference.provisionalList.count',
                message: '{count} pontos',
                description: 'How many points of a group are open',
              },
              { count: points.length },
            )}
          </span>
          <CopyButton
            text={copied}
            label={translate(
              {
                id: 'reference.provisionalList.copy',
                message: 'Copiar a lista: {title}',
                description: 'Label of the button that copies a group of open points',
              },
              { title },
            )}
          />
        </span>
      }
    >
      <ol className={styles.points}>
        {points.map((point) => (
          <li key={point.text} className={styles.point}>
            <p className={styles.text}>{point.text}</p>
            <Places point={point} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Places({ point: { places, total = places.length } }: { point: OpenPoint }): ReactNode {
  const more = total - Math.min(shown, places.length);
  return (
    <ul
      className={styles.places}
      aria-label={translate({
        id: 'reference.provisionalList.places',
        message: 'Onde aparece',
        description: 'Label of the list of pages that make an open point',
      })}
    >
      {places.slice(0, shown).map(({ label, path }) => (
        <li key={`${path} ${label}`}>
          <Link to={path} className={styles.place}>
            {label}
          </Link>
        </li>
      ))}
      {more > 0 ? (
        <li className={styles.more}>
          <Translate
            id="reference.provisionalList.more"
            description="After the first pages that make an open point: how many more there are"
            values={{ count: more }}
          >
            {'e mais {count}'}
          </Translate>
        </li>
      ) : null}
    </ul>
  );
}
