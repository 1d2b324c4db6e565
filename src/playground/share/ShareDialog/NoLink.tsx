import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { EncodedShare } from '../../../share/encodeShare';
import styles from './styles.module.css';

/** Why there is no link, and what else helps. */
export function NoLink({ link: { reason } }: { link: Extract<EncodedShare, { ok: false }> }): ReactNode {
  return (
    <p className={styles.refusal}>
      {reason === 'tooLong' ? (
        <Translate id="share.dialog.tooLong" description="When the call doesn't fit into a link">
          Esta chamada não cabe em um link que funcione em todos os aplicativos. Deixe só os campos que
          importam, ou envie o exemplo de código.
        </Translate>
      ) : null}
      {reason === 'notAllowed' ? (
        <Translate id="share.dialog.notAllowed" description="When the call holds what no link may">
          Esta chamada tem algo que nenhum link pode levar. Volte ao exemplo e preencha de novo só o que
          importa.
        </Translate>
      ) : null}
      {reason === 'unsupported' ? (
        <Translate id="share.dialog.unsupported" description="When the browser can't make links">
          Este navegador é antigo demais para fazer o link. Abra a página em um navegador atual.
        </Translate>
      ) : null}
    </p>
  );
}
