import { translate } from '@docusaurus/Translate';

/**
 * Gives a name to what Redoc draws without one (its `<select>`s), now and whenever it draws more.
 * Answers the function that stops watching.
 */
export function labelControls(root: HTMLElement): () => void {
  const label = translate({
    id: 'reference.onePage.select',
    message: 'Escolher exemplo ou formato',
    description: 'Name of the drop-downs in the one-page reference',
  });
  const labelAll = () => {
    for (const select of root.querySelectorAll('select:not([aria-label])'))
      select.setAttribute('aria-label', label);
  };
  labelAll();
  const observer = new MutationObserver(labelAll);
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
