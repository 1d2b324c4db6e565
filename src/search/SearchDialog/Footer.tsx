import { useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { isSlashShortcutOn, setSlashShortcut } from '../slashShortcut';
import styles from './styles.module.css';

/** The keys, and the switch of the one that some readers must turn off. */
export function Footer(): ReactNode {
  const [isSlashOn, setIsSlashOn] = useState(isSlashShortcutOn);

  function onChange(isOn: boolean): void {
    setSlashShortcut(isOn);
    setIsSlashOn(isOn);
  }

  return (
    <div className={styles.footer}>
      <span className={styles.hint}>
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        <Translate id="search.hint.move" description="Search: what the arrow keys do">
          escolher
        </Translate>
      </span>
      <span className={styles.hint}>
        <kbd>Enter</kbd>
        <Translate id="search.hint.open" description="Search: what Enter does">
          abrir
        </Translate>
      </span>
      <label className={styles.toggle}>
        <input type="checkbox" checked={isSlashOn} onChange={(event) => onChange(event.target.checked)} />
        <Translate
          id="search.hint.slash"
          description="Search: checkbox, whether the key / opens the search"
          values={{ key: <kbd>/</kbd> }}
        >
          {'abrir a busca com {key}'}
        </Translate>
      </label>
    </div>
  );
}
