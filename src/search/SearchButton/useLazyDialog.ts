import { useState, type ComponentType } from 'react';

type Dialog = ComponentType<{ onClose: () => void }>;

const importDialog = () => import('../SearchDialog');

export type LazyDialog = {
  /** The dialog while it is open. */
  Dialog: Dialog | undefined;
  /** It couldn't be fetched: the connection is down, or the page is older than the site. */
  hasFailed: boolean;
  open: () => Promise<void>;
  close: () => void;
  preload: () => void;
};

/**
 * The search dialog, fetched the first time it is wanted. Not `React.lazy`: that keeps a failure for good
 * and throws it at the whole page.
 */
export function useLazyDialog(): LazyDialog {
  const [Dialog, setDialog] = useState<Dialog>();
  const [hasFailed, setHasFailed] = useState(false);

  async function open(): Promise<void> {
    try {
      const { SearchDialog } = await importDialog();
      setHasFailed(false);
      setDialog(() => SearchDialog);
    } catch {
      setHasFailed(true);
    }
  }

  return {
    Dialog,
    hasFailed,
    open,
    close: () => setDialog(undefined),
    // Nobody asked yet: a failure shows when somebody does.
    preload: () => void importDialog().catch(() => undefined),
  };
}
