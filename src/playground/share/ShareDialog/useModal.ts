import { useEffect, useRef, type RefObject } from 'react';

/**
 * Shows a `<dialog>` as a modal while it is mounted: the browser keeps the focus inside, gives it back at the end, and
 * closes on Escape. That, a press outside and the dialog's own `close()` end in `onClose`.
 */
export function useModal(onClose: () => void): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    // Only the backdrop belongs to the dialog itself: its content fills the rest.
    const onPointerDown = (event: PointerEvent) => {
      if (event.target === dialog) dialog.close();
    };
    // The console around it sends on Ctrl+Enter.
    const onKeyDown = (event: KeyboardEvent) => event.stopPropagation();
    const onEnd = () => {
      if (!dialog.open) latest.current();
    };
    dialog.addEventListener('pointerdown', onPointerDown);
    dialog.addEventListener('keydown', onKeyDown);
    dialog.addEventListener('close', onEnd);
    dialog.showModal();
    return () => {
      dialog.removeEventListener('pointerdown', onPointerDown);
      dialog.removeEventListener('keydown', onKeyDown);
      dialog.removeEventListener('close', onEnd);
      dialog.close();
    };
  }, []);
  return ref;
}
