import type { ReactNode } from 'react';
import type { MediaTypeDoc } from '../../contract/types';
import { Examples } from '../Examples';
import type { Defs } from '../resolveRef';
import { SchemaTree } from '../SchemaTree';
import { toFragment } from '../toFragment';
import { toSchemaNode } from '../toSchemaNode';
import styles from './styles.module.css';

/** A body in each of its media types: schema, then examples. `anchor` is the id of the section around it. */
export function Content({
  content,
  defs,
  anchor,
}: {
  content: MediaTypeDoc[];
  defs: Defs;
  anchor: string;
}): ReactNode {
  return content.map(({ mediaType, schema, examples }, index) => {
    const id = index === 0 ? anchor : `${anchor}-${toFragment(mediaType)}`;
    return (
      <div key={mediaType} id={index === 0 ? undefined : id} className={styles.content}>
        {content.length > 1 ? (
          <h3 className={styles.mediaType}>
            <code>{mediaType}</code>
          </h3>
        ) : null}
        {schema === undefined ? null : (
          <SchemaTree
            node={toSchemaNode(schema, defs, id)}
            mediaType={content.length > 1 ? undefined : mediaType}
          />
        )}
        <Examples examples={examples} />
      </div>
    );
  });
}
