import { useRef, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import controls from './controls.module.css';
import styles from './styles.module.css';
import type { SendState } from './useSend';

/** Send, cancel, and what stands in the way. */
export function ActionBar({
  call,
  hasEdits,
  onReset,
}: {
  call: SendState;
  hasEdits: boolean;
  onReset: () => void;
}): ReactNode {
  const { phase, problems, canSendAnyway, parts, send, cancel } = call;
  const sendButton = useRef<HTMLButtonElement>(null);
  const isBusy = phase !== undefined;
  return (
    <div className={styles.actions}>
      <button
        type="button"
        ref={sendButton}
        className={styles.send}
        aria-disabled={isBusy || undefined}
        onClick={() => send()}
      >
        {isBusy ? (
          <>
            <span className={styles.spinner} aria-hidden="true" />
            <Translate id="playground.send.busy" description="Send button while a call runs">
              Enviando…
            </Translate>
          </>
        ) : (
          <Translate id="playground.send.label" description="Send button">
            Enviar
          </Translate>
        )}
      </button>
      {isBusy ? (
        <button
          type="button"
          className={controls.quiet}
          onClick={() => {
            cancel();
            // This button is about to go; the focus must not go with it.
            sendButton.current?.focus();
          }}
        >
          <Translate id="playground.send.cancel" description="Button">
            Cancelar
          </Translate>
        </button>
      ) : (
        <span className={styles.shortcut}>
          <kbd>Ctrl</kbd>/<kbd>⌘</kbd> + <kbd>Enter</kbd>
        </span>
      )}
      {hasEdits && !isBusy ? (
        <button type="button" className={controls.quiet} onClick={onReset}>
          <Translate id="playground.example.reset" description="Button">
            Desfazer edições
          </Translate>
        </button>
      ) : null}
      {parts && problems.length > 0 ? (
        <parts.Refusal
          count={problems.length}
          notes={problems.filter(({ field }) => field.startsWith('security.')).map(({ message }) => message)}
          onSendAnyway={canSendAnyway ? () => send({ anyway: true }) : undefined}
        />
      ) : null}
    </div>
  );
}
