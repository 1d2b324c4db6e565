const key = 'klavi.search.slash';

/**
 * Whether `/` opens the search. A shortcut of one character must be possible to turn off: those who
 * dictate set it off by accident (WCAG 2.2, 2.1.4).
 */
export function isSlashShortcutOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the choice; without storage it lasts until the page is left, as nothing is kept. */
export function setSlashShortcut(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Storage may be forbidden: the shortcut then stays on.
  }
}
