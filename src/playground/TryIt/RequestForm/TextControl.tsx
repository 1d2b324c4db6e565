import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { toEntry, toText } from '../../toEntry';
import type { ControlProps } from './FieldControl';
import { useForm } from './FormContext';
import styles from './styles.module.css';

const MAX_ROWS = 18;

/** Text, numbers, dates and JSON: whatever is typed. */
export function TextControl({
  control,
  at,
  field,
  value,
  required,
  invalid,
  describedBy,
  label,
}: ControlProps<'text' | 'number' | 'json'>): ReactNode {
  const { idOf, values, change } = useForm();
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const text = values.texts[field]?.text ?? toText(control.kind, value);
  const write = (typed: string) => change(at, toEntry(control.kind, typed));
  const writeEarly = useEffectEvent(write);

  // What was typed into the prerendered page, before React was there to hear it.
  useEffect(() => {
    const { current } = element;
    if (current && current.value !== current.defaultValue) writeEarly(current.value);
  }, []);

  const props = {
    id: idOf(field),
    ref: element,
    className: styles.input,
    value: text,
    onChange: ({ target }: { target: { value: string } }) => write(target.value),
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    'aria-label': label,
    'aria-required': required || undefined,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy,
  };
  if (control.kind === 'json') {
    return <textarea {...props} rows={Math.min(MAX_ROWS, Math.max(2, text.split('\n').length))} />;
  }
  if (control.kind === 'number') return <input {...props} inputMode="decimal" />;
  // `type="url"` and `"email"` for the keyboards they bring; validity is the contract's business.
  return <input {...props} type={control.input} />;
}
