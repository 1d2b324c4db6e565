import { useEffect, useRef, type RefObject } from 'react';

export type Modal = { ref: RefObject<HTMLDialogElement | null>; close: () => void };

/**
 * Shows a `<dialog>` as a modal while it is mounted: the browser keeps the focus inside and gives it back.
 * Esc, a press outside and `close` all end in `onClose`.
 */
export function useModal(onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });

  function close(): void {
    // The dialog's own event comes a task later: by then the reader may have asked for the search again.
    ref.current?.close();
    latest.current();
  }

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const onPointerDown = (event: PointerEvent) => {
      // Only the backdrop belongs to the dialog itself: its content fills the rest.
      if (event.target === dialog) dialog.close();
    };
    const onEnd = () => {
      if (!dialog.open) latest.current();
    };
    dialog.addEventListener('pointerdown', onPointerDown);
    dialog.addEventListener('close', onEnd);
    dialog.showModal();
    return () => {
      dialog.removeEventListener('pointerdown', onPointerDown);
      dialog.removeEventListener('close', onEnd);
      dialog.close();
    };
  }, []);
  return { ref, close };
}
