import { useEffect, useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { environmentStore } from '../../environmentStore';
import { environmentLabel } from '../../TryIt/environmentLabel';
import { useEnvironment } from '../../useEnvironment';
import type { SharedCallState } from '../types';
import { ProblemText } from './ProblemText';
import styles from './styles.module.css';

/** What a link brought, until the reader closes it; another link shows anew. */
export function Notice({ shared }: { shared: Exclude<SharedCallState, { kind: 'none' }> }): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<SharedCallState>();
  const current = useEnvironment();

  useEffect(() => {
    // The reader came for this call; on a phone it is below the introduction.
    const box = element.current?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > window.innerHeight)) {
      element.current?.scrollIntoView({ block: 'center' });
    }
  }, [shared]);

  function close(): void {
    // The button is about to go; the focus must not go with it.
    element.current?.closest<HTMLElement>('[data-console]')?.focus({ preventScroll: true });
    setClosed(shared);
  }

  if (closed === shared) return null;
  const environment = shared.kind === 'call' ? shared.environment : undefined;
  return (
    <div ref={element} className={styles.notice} data-kind={shared.kind}>
      <div className={styles.text}>
        {shared.kind === 'problem' ? <ProblemText problem={shared} /> : <Filled unknown={shared.unknown} />}
      </div>
      <div className={styles.actions}>
        {environment !== undefined && environment !== current.id ? (
          <button
            type="button"
            className={styles.action}
            onClick={() => environmentStore.set({ id: environment })}
          >
            <Translate
              id="share.notice.useEnvironment"
              description="Button: send to where the sender of the link sent; environment is a name"
              values={{ environment: environmentLabel(environment) }}
            >
              {'Usar {environment}, como quem enviou'}
            </Translate>
          </button>
        ) : null}
        <button
          type="button"
          className={styles.action}
          aria-label={translate({
            id: 'share.notice.closeLabel',
            message: 'Fechar o aviso do link',
            description: 'Name of the button; contains its visible word',
          })}
          onClick={close}
        >
          <Translate id="share.notice.close" description="Button: close the notice">
            Fechar
          </Translate>
        </button>
      </div>
    </div>
  );
}

function Filled({ unknown }: { unknown: string[] }): ReactNode {
  return (
    <>
      <p>
        <strong>
          <Translate id="share.notice.filled" description="When a link filled in the form of a call">
            Este link trouxe uma chamada preenchida.
          </Translate>
        </strong>{' '}
        <Translate id="share.notice.check" description="After: a link filled in the form">
          Nada foi enviado ainda: confira os campos e envie quando quiser.
        </Translate>
      </p>
      {unknown.length > 0 ? (
        <p>
          <Translate
            id="share.notice.unknown"
            description="fields is a list of parameter names"
            values={{ fields: unknown.map((field) => field.replace(/^\w+\./, '')).join(', ') }}
          >
            {'Ficou de fora o que esta operação não tem: {fields}.'}
          </Translate>
        </p>
      ) : null}
    </>
  );
}
