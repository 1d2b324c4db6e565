import { useRef, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { SearchIcon } from '../SearchIcon';
import styles from './styles.module.css';
import { useLazyDialog } from './useLazyDialog';
import { useIsApple, useSearchShortcut } from './useSearchShortcut';

/** The navbar's search field: a button that looks like one. The search itself arrives when it is opened. */
export function SearchButton(): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const { Dialog, hasFailed, open, close, preload } = useLazyDialog();
  const isApple = useIsApple();
  useSearchShortcut(() => void open());

  function onClose(): void {
    close();
    // The dialog gave the focus back; Safari doesn't give it to a button that was clicked.
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }

  const label = translate({
    id: 'search.button.label',
    message: 'Buscar',
    description: 'Button in the navbar that opens the search',
  });
  return (
    <div className={styles.place}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-haspopup="dialog"
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        onClick={() => void open()}
        onPointerEnter={preload}
        onFocus={preload}
      >
        <SearchIcon name="search" />
        <span className={styles.label}>{label}</span>
        <kbd className={styles.keys} aria-hidden="true">
          {isApple ? '⌘ K' : 'Ctrl K'}
        </kbd>
      </button>
      {hasFailed && (
        <p className={styles.failure} role="alert">
          <Translate
            id="search.button.failed"
            description="Beside the search button, when the search could not be fetched"
          >
            A busca não abriu. Confira a conexão ou recarregue a página.
          </Translate>
        </p>
      )}
      {Dialog && <Dialog onClose={onClose} />}
    </div>
  );
}
