import { lazy, Suspense, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { SharedCallState } from '../types';

const Notice = lazy(async () => {
  try {
    const { Notice } = await import(/* webpackChunkName: "share" */ './Notice');
    return { default: Notice };
  } catch {
    return { default: NotLoaded };
  }
});

/**
 * Tells what a link brought, at the head of a console. Its live region is there before there is anything to tell, so
 * that screen readers hear it.
 */
export function SharedNotice({ shared }: { shared: SharedCallState }): ReactNode {
  return (
    <div role="status">
      {shared.kind === 'none' ? null : (
        <Suspense fallback={null}>
          <Notice shared={shared} />
        </Suspense>
      )}
    </div>
  );
}

function NotLoaded(): ReactNode {
  return (
    <p>
      <Translate id="share.notice.notLoaded" description="When code of the page could not be loaded">
        Não foi possível ler o link, e nada foi preenchido. Confira a conexão e recarregue a página.
      </Translate>
    </p>
  );
}
