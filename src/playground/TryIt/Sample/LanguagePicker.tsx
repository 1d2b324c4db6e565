import { useId, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { languages, type LanguageId } from '../../samples/languages';
import styles from './styles.module.css';

/** The languages side by side, as one choice for the keyboard. */
export function LanguagePicker({
  language,
  onChoose,
}: {
  language: LanguageId;
  onChoose: (language: LanguageId) => void;
}): ReactNode {
  const name = useId();
  return (
    <div
      className={styles.languages}
      role="radiogroup"
      aria-label={translate({
        id: 'playground.sample.language',
        message: 'Linguagem do exemplo',
        description: 'Label of a choice',
      })}
    >
      {languages.map((one) => (
        <label key={one.id} className={styles.language}>
          <input
            type="radio"
            name={name}
            value={one.id}
            checked={one.id === language}
            onChange={() => onChoose(one.id)}
          />
          <span>{one.name}</span>
        </label>
      ))}
    </div>
  );
}
