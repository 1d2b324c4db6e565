import { useEffect, useId, useRef, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { CopyButton } from '../../../components/CopyButton';
import styles from './styles.module.css';

/** The link, chosen as a whole, with its way to the clipboard. */
export function LinkField({ link }: { link: string }): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  // A timeout, since the dialog moves the focus to its first button when it opens.
  useEffect(() => {
    const timer = setTimeout(() => field.current?.select());
    return () => clearTimeout(timer);
  }, []);

  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        <Translate id="share.dialog.link" description="Label of the field with the link">
          Link
        </Translate>
      </label>
      <div className={styles.link}>
        <input
          ref={field}
          id={id}
          className={styles.input}
          value={link}
          readOnly
          spellCheck={false}
          onFocus={({ target }) => target.select()}
        />
        <CopyButton
          text={link}
          label={translate({
            id: 'share.dialog.copy',
            message: 'Copiar o link',
            description: 'Name of the copy button; contains its visible word',
          })}
        />
      </div>
    </div>
  );
}
