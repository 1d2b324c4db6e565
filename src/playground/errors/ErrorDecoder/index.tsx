import { useDeferredValue, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { decodeText } from '../decodeError';
import { mostRead } from '../readEvidence';
import { listSamples } from '../samples';
import { Verdict } from '../Verdict';
import styles from './styles.module.css';
import { useAnnouncement } from './useAnnouncement';

/**
 * Explains what a reader pastes. It is read in this page's memory and goes nowhere: no request, no address, no storage.
 */
export function ErrorDecoder(): ReactNode {
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const shown = useDeferredValue(text);
  const decoded = useMemo(() => decodeText(shown), [shown]);
  const message = useAnnouncement(decoded);

  function clear(): void {
    setText('');
    input.current?.focus();
  }

  return (
    <div className={styles.decoder}>
      <div className={styles.input}>
        <label htmlFor={id} className={styles.label}>
          <Translate id="errors.decoder.label" description="Error decoder: label of the text field">
            Cole aqui a resposta, o log ou só o código
          </Translate>
        </label>
        <textarea
          ref={input}
          id={id}
          className={styles.text}
          value={text}
          rows={9}
          spellCheck={false}
          autoCapitalize="off"
          // A browser may bring a field's text back after a reload: here it would be somebody's answer.
          autoComplete="off"
          aria-describedby={`${id}-privacy`}
          onChange={({ target }) => setText(target.value)}
        />
        <p id={`${id}-privacy`} className={styles.privacy}>
          <Translate id="errors.decoder.privacy" description="Error decoder: what happens to the pasted text">
            O que você cola fica nesta aba: não é enviado, não é guardado e não entra no endereço da página.
          </Translate>
        </p>
        {text.length > mostRead ? (
          <p className={styles.privacy}>
            <Translate
              id="errors.decoder.cut"
              description="Error decoder: a long text is only read in part"
              values={{ count: mostRead / 1000 }}
            >
              {'O texto é longo: só os primeiros {count} mil caracteres são lidos.'}
            </Translate>
          </p>
        ) : null}
        <div
          className={styles.samples}
          role="group"
          aria-label={translate({
            id: 'errors.decoder.samples',
            message: 'Exemplos para experimentar',
            description: 'Error decoder: accessible name of the examples',
          })}
        >
          {listSamples().map((sample) => (
            <button
              key={sample.id}
              type="button"
              className={styles.chip}
              aria-pressed={text === sample.text}
              onClick={() => setText(sample.text)}
            >
              {sample.label}
            </button>
          ))}
          <button type="button" className={styles.clear} disabled={text === ''} onClick={clear}>
            <Translate id="errors.decoder.clear" description="Error decoder: empties the text field">
              Limpar
            </Translate>
          </button>
        </div>
        <noscript>
          <p className={styles.privacy}>
            <Translate id="errors.decoder.noScript" description="Error decoder: without JavaScript">
              Sem JavaScript, procure o código no guia de erros.
            </Translate>
          </p>
        </noscript>
      </div>
      <section
        className={styles.result}
        aria-label={translate({
          id: 'errors.decoder.result',
          message: 'Explicação',
          description: 'Error decoder: accessible name of the result',
        })}
      >
        <Verdict decoded={decoded} />
      </section>
      <p className={styles.live} role="status">
        {message}
      </p>
    </div>
  );
}
