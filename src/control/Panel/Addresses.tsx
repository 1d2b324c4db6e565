import { useId, useState, type FormEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { isWebAddress } from '../isWebAddress';
import styles from './styles.module.css';
import { useSettings } from './useSettings';

/** The Console's addresses. Only the Node program calls them; the browser can't receive a call from outside either. */
export function Addresses(): ReactNode {
  const { settings, change } = useSettings('delivery');
  const { eventsUrl, reportsUrl } = settings.webhooks;
  const id = useId();
  const [typed, setTyped] = useState<{ eventsUrl?: string; reportsUrl?: string }>({});
  const [problem, setProblem] = useState<'eventsUrl' | 'reportsUrl'>();
  const values = { eventsUrl, reportsUrl, ...typed };

  function submit(event: FormEvent): void {
    event.preventDefault();
    const wrong = (['eventsUrl', 'reportsUrl'] as const).find((name) => !isWebAddress(values[name].trim()));
    setProblem(wrong);
    if (wrong) return;
    const webhooks = { eventsUrl: values.eventsUrl.trim(), reportsUrl: values.reportsUrl.trim() };
    setTyped({});
    change({ webhooks }, savedText());
  }

  const field = (name: 'eventsUrl' | 'reportsUrl', label: string) => (
    <div className={styles.field}>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="http://localhost:4000/webhooks"
        value={values[name]}
        aria-invalid={problem === name || undefined}
        aria-describedby={problem === name ? `${id}-problem` : `${id}-hint`}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </div>
  );

  return (
    <details className={styles.more}>
      <summary>
        <Translate
          id="control.addresses.title"
          description="Sandbox panel: opens the addresses of the Console"
        >
          Endereços do Console
        </Translate>
      </summary>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p id={`${id}-hint`} className={styles.hint}>
          <Translate id="control.addresses.hint" description="Sandbox panel: who calls the addresses">
            No navegador, as entregas ficam na caixa de entrada, com o endereço que teriam. Quem chama o seu
            servidor é o programa Node.
          </Translate>
        </p>
        {field(
          'eventsUrl',
          translate({
            id: 'control.addresses.events',
            message: 'Eventos',
            description: 'Sandbox panel: label of the address of events',
          }),
        )}
        {field(
          'reportsUrl',
          translate({
            id: 'control.addresses.reports',
            message: 'Relatórios',
            description: 'Sandbox panel: label of the address of reports',
          }),
        )}
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem && problemText()}
        </p>
        <button type="submit" className={styles.submit}>
          <Translate id="control.addresses.save" description="Sandbox panel: saves the addresses">
            Salvar endereços
          </Translate>
        </button>
      </form>
    </details>
  );
}

function problemText(): string {
  return translate({
    id: 'control.addresses.problem',
    message: 'Use um endereço que comece com http:// ou https://, ou deixe vazio.',
    description: 'Sandbox panel: an address is malformed',
  });
}

function savedText(): string {
  return translate({
    id: 'control.addresses.saved',
    message: 'Endereços salvos. Eles valem para as próximas entregas.',
    description: 'Sandbox panel: the addresses were saved',
  });
}
