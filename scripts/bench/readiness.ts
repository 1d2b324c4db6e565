/** Runs in a page: React has taken it over. */
export function isHydrated(): boolean {
  return document.documentElement.dataset.hasHydrated === 'true';
}

/** Runs in a page: React has put its listeners on the console's Send button. */
export function isSendReady(): boolean {
  const button = document.querySelector<HTMLButtonElement>('[data-console] button[class^=send]');
  return Boolean(
    button && !button.disabled && Object.keys(button).some((key) => key.startsWith('__reactProps')),
  );
}
