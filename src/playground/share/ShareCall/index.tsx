import { useState, type ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Translate from '@docusaurus/Translate';
import type { EnvironmentId } from '../../../catalog/environments';
import { toSlug } from '../../../contract/toSlug';
import type { OperationDoc } from '../../../contract/types';
import controls from '../../TryIt/controls.module.css';
import type { RequestValues } from '../../types';
import type * as preparing from '../prepareShare';
import type * as showing from '../ShareDialog';
import styles from './styles.module.css';

type State =
  | { kind: 'idle' | 'working' | 'failed' }
  | { kind: 'ready'; ShareDialog: typeof showing.ShareDialog; prepared: preparing.PreparedShare };

/** What only a press of the button needs. */
async function loadParts() {
  const [{ prepareShare }, { ShareDialog }, { vault }] = await Promise.all([
    import(/* webpackChunkName: "share" */ '../prepareShare'),
    import(/* webpackChunkName: "share" */ '../ShareDialog'),
    import(/* webpackChunkName: "share" */ '../../vault'),
  ]);
  return { prepareShare, ShareDialog, vault };
}

/** A button that makes a link of what is filled in. All but the button is loaded when it is pressed. */
export function ShareCall({
  operation,
  values,
  environment,
  example,
}: {
  operation: OperationDoc;
  values: RequestValues;
  environment: EnvironmentId;
  example?: string;
}): ReactNode {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const page = useBaseUrl(`/api/${operation.product}/${toSlug(operation.id)}`);

  async function share(): Promise<void> {
    if (state.kind === 'working') return;
    setState({ kind: 'working' });
    try {
      const { prepareShare, ShareDialog, vault } = await loadParts();
      const prepared = await prepareShare(operation, { values, environment, example }, vault.all());
      setState({ kind: 'ready', ShareDialog, prepared });
    } catch {
      setState({ kind: 'failed' });
    }
  }

  return (
    <>
      <button
        type="button"
        className={controls.quiet}
        aria-haspopup="dialog"
        aria-disabled={state.kind === 'working' || undefined}
        onClick={() => void share()}
      >
        <Translate id="share.button.label" description="Button: make a link of the call">
          Compartilhar
        </Translate>
      </button>
      <span role="status" className={styles.failure}>
        {state.kind === 'failed' ? (
          <Translate id="share.button.failed" description="When the code for links could not be loaded">
            O link não pôde ser feito. Confira a conexão e tente de novo.
          </Translate>
        ) : null}
      </span>
      {state.kind === 'ready' ? (
        <state.ShareDialog
          summary={operation.summary}
          environment={environment}
          page={window.location.origin + page}
          prepared={state.prepared}
          onClose={() => setState({ kind: 'idle' })}
        />
      ) : null}
    </>
  );
}
