import { useSyncExternalStore, type ReactNode } from 'react';
import { useHistory as useRouter } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { MethodBadge } from '../../components/MethodBadge';
import { toSlug } from '../../contract/toSlug';
import type { OperationDoc } from '../../contract/types';
import { toPostmanCollection } from '../../postman/toPostmanCollection';
import { putDraft } from '../drafts';
import { environmentStore } from '../environmentStore';
import { history, type CallRecord } from '../history';
import { environmentLabel } from '../TryIt/environmentLabel';
import { saveText } from './saveText';
import styles from './styles.module.css';

/** The calls of this session: each can be opened again in its console, or taken to Postman. */
export function History({ onLeave }: { onLeave: () => void }): ReactNode {
  const calls = useSyncExternalStore(history.subscribe, history.list, history.list);
  const router = useRouter();
  const base = useBaseUrl('/');
  const { i18n } = useDocusaurusContext();

  function replay(call: CallRecord): void {
    const { product, operationId, values, environment } = call;
    environmentStore.set({ id: environment });
    putDraft({ product, operationId, values });
    onLeave();
    router.push(`${base}api/${product}/${toSlug(operationId)}`);
  }

  if (calls.length === 0) {
    return (
      <p className={styles.empty}>
        <Translate id="playground.history.none" description="The list of calls is empty">
          As chamadas que você enviar aparecem aqui enquanto a página estiver aberta.
        </Translate>
      </p>
    );
  }
  const time = new Intl.DateTimeFormat(i18n.currentLocale, { timeStyle: 'medium' });
  return (
    <>
      <ul className={styles.list}>
        {calls.map((call) => (
          <li key={call.id} className={styles.call}>
            <div className={styles.callHead}>
              <MethodBadge method={call.method.toLowerCase() as OperationDoc['method']} />
              <span className={styles.callName}>{call.summary || call.operationId}</span>
              <span className={styles.result} data-class={Math.floor((call.status ?? 0) / 100)}>
                {call.status ?? call.failure}
              </span>
            </div>
            <p className={styles.note}>
              {time.format(call.at)} · {environmentLabel(call.environment)}
              {call.ms === undefined ? '' : ` · ${Math.round(call.ms)} ms`}
            </p>
            <div className={styles.actions}>
              <button type="button" className={styles.button} onClick={() => replay(call)}>
                <Translate id="playground.history.replay" description="Button: opens a call again">
                  Abrir de novo
                </Translate>
              </button>
              <button
                type="button"
                className={styles.button}
                onClick={() =>
                  saveText(`${call.operationId}.postman_collection.json`, toPostmanCollection([call]))
                }
              >
                <Translate id="playground.history.postman" description="Button: saves a file for Postman">
                  Exportar para o Postman
                </Translate>
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.button}
          onClick={() => saveText('klavi.postman_collection.json', toPostmanCollection(calls.toReversed()))}
        >
          <Translate id="playground.history.all" description="Button: saves all calls for Postman">
            Exportar todas
          </Translate>
        </button>
        <button type="button" className={styles.button} onClick={() => history.clear()}>
          {translate({
            id: 'playground.history.clear',
            message: 'Limpar histórico',
            description: 'Button',
          })}
        </button>
      </div>
      <p className={styles.note}>
        <Translate id="playground.history.note" description="Under the list of calls">
          Sem segredos: chaves e tokens são trocados pelos nomes deles, como em accessToken.
        </Translate>
      </p>
    </>
  );
}
