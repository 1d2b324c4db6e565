/** The part of a keyboard event that decides. */
export type Keystroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export type ShortcutContext = {
  /** The focus is where text is typed. */
  isTyping: boolean;
  isSlashOn: boolean;
};

/** Whether a keystroke asks for the search: Ctrl+K or ⌘K anywhere, `/` where nothing is being typed. */
export function isSearchShortcut(keystroke: Keystroke, { isTyping, isSlashOn }: ShortcutContext): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = keystroke;
  if (altKey) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && !ctrlKey && !isTyping && isSlashOn;
}
