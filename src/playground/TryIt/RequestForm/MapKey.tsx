import { useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** The name of a map's entry. One that is taken or empty is told, and changes nothing yet. */
export function MapKey({
  id,
  value,
  patterns,
  isTaken,
  isAllowed,
  onChange,
}: {
  id: string;
  value: string;
  patterns: string[];
  isTaken: (text: string) => boolean;
  isAllowed: (text: string) => boolean;
  onChange: (text: string) => void;
}): ReactNode {
  const [draft, setDraft] = useState<string>();
  const [isLeft, setIsLeft] = useState(value !== '');
  const text = draft ?? value;
  const isDouble = text !== '' && isTaken(text);
  const isForbidden = isLeft && text !== '' && !isAllowed(text);
  const isWrong = isDouble || isForbidden;
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label className={styles.name} htmlFor={id}>
          <Translate id="playground.map.key" description="Label: the name of a map's entry">
            Chave
          </Translate>
        </label>
      </div>
      <input
        id={id}
        className={styles.input}
        value={text}
        onChange={({ target }) => {
          const typed = target.value;
          const isFree = typed !== '' && !isTaken(typed);
          setDraft(isFree ? undefined : typed);
          setIsLeft(false);
          if (isFree) onChange(typed);
        }}
        onBlur={() => setIsLeft(true)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-hint`}
      />
      <p className={isWrong ? styles.problem : styles.advice} id={`${id}-hint`} aria-live="polite">
        {isDouble ? (
          <Translate
            id="playground.map.double"
            description="Under a key; key is its name"
            values={{ key: text }}
          >
            {'{key} já existe: use outro nome.'}
          </Translate>
        ) : patterns.length > 0 ? (
          <Translate
            id="playground.map.patterns"
            description="Under a key; patterns are regular expressions"
            values={{ patterns: <code>{patterns.join(' | ')}</code> }}
          >
            {'Formato: {patterns}'}
          </Translate>
        ) : isForbidden ? (
          <Translate
            id="playground.problem.unknownKey"
            description="Form problem: a key that the schema does not allow"
          >
            O contrato não conhece este nome.
          </Translate>
        ) : null}
      </p>
    </div>
  );
}
