import { useEffect, useId, useState, type KeyboardEvent } from 'react';

export type Combobox = {
  listId: string;
  /** Position of the option that Enter opens. */
  active: number;
  activate: (position: number) => void;
  optionId: (position: number) => string;
  onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * Keys of an editable combobox with a list of options (ARIA APG): arrows move the active option round the
 * list while the focus stays in the field, Enter opens it. The first option is active at first.
 */
export function useCombobox(count: number, open: (position: number) => void): Combobox {
  const listId = useId();
  const [chosen, setChosen] = useState(0);
  const active = chosen < count ? chosen : 0;

  const optionId = (position: number) => `${listId}-${position}`;
  const activeId = count > 0 ? optionId(active) : undefined;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  function onKeyDown(event: KeyboardEvent): void {
    // An input method uses the same keys to compose a word.
    if (count === 0 || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setChosen((active + 1) % count);
    else if (event.key === 'ArrowUp') setChosen((active + count - 1) % count);
    else if (event.key === 'Enter') open(active);
    else return;
    event.preventDefault();
  }

  return { listId, active, activate: setChosen, optionId, onKeyDown };
}
