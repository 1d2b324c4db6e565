import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import clsx from 'clsx';
import { isGenerated, meaningOf } from '../../generators/meaningOf';
import { isNullable } from '../../toControl';
import type { Json } from '../../../contract/types';
import { toEntry, toText } from '../../toEntry';
import type { ControlProps } from './FieldControl';
import { useFields } from './FieldsContext';
import { LazyTools } from './LazyTools';
import styles from './styles.module.css';
import { useAdvice } from './useAdvice';

const MAX_ROWS = 18;

/** Text, numbers, dates and JSON: whatever is typed. */
export function TextControl({
  control,
  schema,
  at,
  field,
  name,
  value,
  required,
  invalid,
  describedBy,
  label,
  marks,
  isLong = false,
  isRaw = false,
}: ControlProps<'text' | 'number' | 'json'> & {
  /** A whole body of text. */
  isLong?: boolean;
  /** A whole body of JSON, whose faults are told line by line beside it. */
  isRaw?: boolean;
}): ReactNode {
  const { idOf, change } = useFields();
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [made, setMade] = useState<{ value: Json | undefined; note: string }>();
  const { kind } = control;
  const id = idOf(field);
  const text = marks.texts[field]?.text ?? toText(kind, value);
  const meaning = kind === 'text' ? meaningOf(name.replace(/\[\d+\]$/, ''), schema) : undefined;
  const advice = useAdvice(kind !== 'json' ? meaning : isRaw ? undefined : 'json', text);
  const write = (typed: string) => change(at, toEntry(kind, typed));
  const writeEarly = useEffectEvent(write);

  // What was typed into the prerendered page, before React was there to hear it.
  useEffect(() => {
    const { current } = element;
    if (current && current.value !== current.defaultValue) writeEarly(current.value);
  }, []);

  const madeNote = made && made.value === value ? made.note : undefined;
  const described = [describedBy, (advice.isListening || madeNote) && `${id}-advice`]
    .filter(Boolean)
    .join(' ');
  const props = {
    id,
    ref: element,
    className: styles.input,
    value: text,
    onChange: ({ target }: { target: { value: string } }) => {
      advice.onEdit();
      write(target.value);
    },
    onBlur: advice.onLeave,
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    'aria-label': label,
    'aria-required': required || undefined,
    'aria-invalid': invalid || advice.isWrong || undefined,
    'aria-describedby': described || undefined,
  };
  const nullable = isNullable(schema);
  const empty = kind === 'text' ? '' : undefined;
  // An empty path segment would be another path.
  const hasPresence =
    kind !== 'json' &&
    (nullable || (!required && empty !== undefined)) &&
    !(at.root.startsWith('path.') && at.path.length === 0);
  const note =
    advice.isListening || madeNote ? (
      <p className={advice.isWrong ? styles.problem : styles.advice} id={`${id}-advice`} aria-live="polite">
        {advice.message ?? madeNote}
      </p>
    ) : null;

  if (kind === 'json' || isLong) {
    return (
      <>
        <textarea
          {...props}
          {...(isRaw && { className: clsx(styles.input, styles.numbered), wrap: 'off' })}
          rows={Math.min(MAX_ROWS, Math.max(2, text.split('\n').length))}
        />
        {note}
      </>
    );
  }
  const input =
    kind === 'number' ? (
      <input {...props} inputMode="decimal" />
    ) : (
      // `type="url"` and `"email"` for the keyboards they bring; validity is the contract's business.
      <input {...props} type={control.kind === 'text' ? control.input : 'text'} />
    );
  if (!hasPresence && !isGenerated(meaning)) {
    return (
      <>
        {input}
        {note}
      </>
    );
  }
  return (
    <>
      <div className={clsx(styles.box, (invalid || advice.isWrong) && styles.wrong)}>
        {input}
        <LazyTools
          name={name}
          value={value}
          empty={empty}
          nullable={nullable}
          hasPresence={hasPresence && text === ''}
          meaning={isGenerated(meaning) ? meaning : undefined}
          onPick={(picked, told) => {
            setMade(told ? { value: picked, note: told } : undefined);
            change(at, { value: picked });
          }}
        />
      </div>
      {note}
    </>
  );
}
