import { useEffect, useRef, type RefObject } from 'react';

/** Shows a `<dialog>` over the page while it is rendered. Its own closing (Escape, a form) calls back once. */
export function useModal(onClose: () => void): {
  ref: RefObject<HTMLDialogElement | null>;
  close: () => void;
} {
  const ref = useRef<HTMLDialogElement>(null);
  const onCloseNow = useRef(onClose);
  useEffect(() => {
    onCloseNow.current = onClose;
  });
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    dialog.showModal();
    const closed = () => onCloseNow.current();
    dialog.addEventListener('close', closed);
    return () => dialog.removeEventListener('close', closed);
  }, []);
  return { ref, close: () => ref.current?.close() };
}
