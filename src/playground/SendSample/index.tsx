import { useId, useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { NamedExample } from '../../contract/types';
import { brokenText } from './brokenText';
import type { Told } from './describeSent';
import styles from './styles.module.css';

/** Sends an example of a webhook to the sandbox's inbox. What sends it is loaded by the first click. */
export function SendSample({
  product,
  webhook,
  examples,
}: {
  product: string;
  webhook: string;
  /** At least one. */
  examples: Pick<NamedExample, 'name' | 'summary'>[];
}): ReactNode {
  const id = useId();
  const { siteConfig } = useDocusaurusContext();
  const [example, setExample] = useState(examples[0]?.name ?? '');
  const [isBusy, setIsBusy] = useState(false);
  const [told, setTold] = useState<Told>();

  async function send(): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    setTold(undefined);
    setTold(
      await sendExample(String(siteConfig.customFields?.rootUrl ?? '/'), { product, webhook, example }),
    );
    setIsBusy(false);
  }

  return (
    <div className={styles.sample} data-search-ignore>
      {examples.length > 1 ? (
        <div className={styles.choice}>
          <label htmlFor={id}>
            <Translate id="sendSample.example" description="Webhook page: label of the choice of an example">
              Exemplo a enviar
            </Translate>
          </label>
          <select
            id={id}
            className={styles.select}
            value={example}
            onChange={({ target }) => setExample(target.value)}
          >
            {examples.map(({ name, summary }) => (
              <option key={name} value={name}>
                {summary ?? name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <button
        type="button"
        className={styles.send}
        aria-disabled={isBusy || undefined}
        onClick={() => void send()}
      >
        {isBusy ? (
          <Translate id="sendSample.busy" description="Webhook page: button while an example is sent">
            Enviando…
          </Translate>
        ) : (
          <Translate
            id="sendSample.send"
            description="Webhook page: button that sends an example to the inbox"
          >
            Enviar este exemplo à caixa de entrada
          </Translate>
        )}
      </button>
      <div className={styles.result}>
        <div role="status">
          {told ? (
            <p className={styles.told} data-kind={told.kind}>
              {told.text}
            </p>
          ) : null}
        </div>
        {told === undefined || told.kind === 'failed' ? (
          <p className={styles.hint}>
            <Translate id="sendSample.hint" description="Webhook page: what sending an example does">
              Simulado: quem manda é o sandbox do portal, com assinatura e com os seus ajustes. Nada chega à
              klavi.
            </Translate>
          </p>
        ) : (
          <Link to="/sandbox#webhooks" className={styles.inbox}>
            <Translate id="sendSample.inbox" description="Webhook page: link to the inbox of webhooks">
              Abrir a caixa de entrada
            </Translate>
          </Link>
        )}
      </div>
    </div>
  );
}

async function sendExample(
  rootUrl: string,
  sample: { product: string; webhook: string; example: string },
): Promise<Told> {
  try {
    const [{ postSample }, { describeSent }] = await Promise.all([
      import(/* webpackChunkName: "send-sample" */ './postSample'),
      import(/* webpackChunkName: "send-sample" */ './describeSent'),
    ]);
    return describeSent(await postSample(rootUrl, sample), sample.webhook);
  } catch (error) {
    return { kind: 'failed', text: brokenText(error instanceof Error ? error.message : String(error)) };
  }
}
