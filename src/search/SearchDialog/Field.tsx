import type { ReactNode, Ref } from 'react';
import { translate } from '@docusaurus/Translate';
import { SearchIcon } from '../SearchIcon';
import styles from './styles.module.css';
import type { Combobox } from './useCombobox';

type FieldProps = {
  ref: Ref<HTMLInputElement>;
  text: string;
  onChange: (text: string) => void;
  onClose: () => void;
  combobox: Combobox;
  /** How many options there are. */
  count: number;
};

/** Where the query is typed; the focus stays here while arrows go through the results. */
export function Field({ ref, text, onChange, onClose, combobox, count }: FieldProps): ReactNode {
  const label = translate({
    id: 'search.field.label',
    message: 'Buscar no portal',
    description: 'Name and placeholder of the search field',
  });
  return (
    <div className={styles.field}>
      <SearchIcon name="search" size={22} />
      <input
        ref={ref}
        className={styles.input}
        // The dialog opens to type in it: its first control has the focus.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        type="text"
        inputMode="search"
        enterKeyHint="go"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={count > 0 ? combobox.listId : undefined}
        aria-activedescendant={count > 0 ? combobox.optionId(combobox.active) : undefined}
        placeholder={label}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={combobox.onKeyDown}
      />
      <button type="button" className={styles.close} onClick={onClose}>
        {translate({
          id: 'search.field.close',
          message: 'Fechar',
          description: 'Button that closes the search',
        })}
      </button>
    </div>
  );
}
