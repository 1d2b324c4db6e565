import type { ReactNode } from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type { OperationDoc } from '../../../contract/types';
import controls from '../controls.module.css';
import { useFields } from './FieldsContext';
import styles from './styles.module.css';

/** How the body is written, where the operation takes it in several ways. */
export function MediaTypeSelect({
  operation,
  mediaType,
}: {
  operation: OperationDoc;
  mediaType: string;
}): ReactNode {
  const { idOf, change } = useFields();
  const content = operation.requestBody?.content ?? [];
  const id = idOf('mediaType');
  return (
    <div className={styles.persona}>
      <label htmlFor={id}>
        <Translate id="playground.body.mediaType" description="Label of a select of media types">
          Formato do corpo
        </Translate>
      </label>
      <select
        id={id}
        className={clsx(controls.select, styles.choice)}
        value={mediaType}
        onChange={({ target }) => change({ root: 'mediaType', path: [] }, { value: target.value })}
      >
        {content.map((one) => (
          <option key={one.mediaType}>{one.mediaType}</option>
        ))}
      </select>
    </div>
  );
}
