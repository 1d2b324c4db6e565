import { useRef, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { ControlProps } from './FieldControl';
import { useFields } from './FieldsContext';
import { RemoveButton } from './RemoveButton';
import styles from './styles.module.css';

/** A file from the reader's device, sent as it is: its name and size are shown, its content is not read. */
export function FileControl({
  control,
  at,
  field,
  name,
  value,
  required,
  invalid,
  describedBy,
  label,
  marks,
}: ControlProps<'file'>): ReactNode {
  const { idOf, change } = useFields();
  const input = useRef<HTMLInputElement>(null);
  const file = marks.files?.[field];
  const id = idOf(field);
  return (
    <div className={styles.file}>
      <input
        ref={input}
        id={id}
        type="file"
        className={styles.filePicker}
        accept={control.mediaType}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen) change(at, { value: chosen.name, file: chosen });
        }}
        aria-label={label}
        aria-required={required || undefined}
        aria-invalid={invalid || undefined}
        aria-describedby={[describedBy, `${id}-file`].filter(Boolean).join(' ')}
      />
      <p className={styles.advice} id={`${id}-file`} aria-live="polite">
        {file ? (
          <>
            <code>{file.name}</code> · {formatSize(file.size)}
          </>
        ) : typeof value === 'string' && value !== '' ? (
          <Translate
            id="playground.file.again"
            description="Under a file field whose file is no longer held; name is a file name"
            values={{ name: value }}
          >
            {'Escolha {name} de novo: arquivos não ficam guardados.'}
          </Translate>
        ) : null}
      </p>
      {file || value !== undefined ? (
        <RemoveButton
          name={file?.name ?? name}
          onRemove={() => {
            if (input.current) input.current.value = '';
            change(at, { value: undefined });
            input.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}

/** In bytes, kB or MB (decimal), as the reader's language writes numbers. */
function formatSize(bytes: number): string {
  const language = translate({
    id: 'playground.number.language',
    message: 'pt-BR',
    description: 'BCP 47 tag that numbers are written by',
  });
  const [unit, size] =
    bytes < 1000 ? ['byte', bytes] : bytes < 1e6 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: 1,
  }).format(Number(size));
}
