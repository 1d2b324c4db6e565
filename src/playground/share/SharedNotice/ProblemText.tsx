import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { toSlug } from '../../../contract/toSlug';
import type { SharedCallState } from '../types';

type Problem = Extract<SharedCallState, { kind: 'problem' }>;

/** Why a link filled in nothing, and what to do. */
export function ProblemText({ problem: { reason, other } }: { problem: Problem }): ReactNode {
  switch (reason) {
    case 'damaged':
      return (
        <p>
          <Translate id="share.notice.damaged" description="A link that was cut or altered">
            Este link chegou cortado ou alterado, e nada foi preenchido. Peça a quem enviou que copie o link
            de novo, inteiro.
          </Translate>
        </p>
      );
    case 'newer':
      return (
        <p>
          <Translate id="share.notice.newer" description="A link made by a newer version of the portal">
            Este link foi feito em uma versão mais nova do portal, e nada foi preenchido. Recarregue a página
            para receber a versão nova.
          </Translate>
        </p>
      );
    case 'tooLarge':
      return (
        <p>
          <Translate id="share.notice.tooLarge" description="A link that holds too much">
            Este link é maior do que o portal aceita, e nada foi preenchido.
          </Translate>
        </p>
      );
    case 'notAllowed':
      return (
        <p>
          <Translate id="share.notice.notAllowed" description="A link with a credential or personal data">
            Este link traz uma credencial ou dados de alguém, e nada foi preenchido. O portal só aceita links
            com os dados de teste das personas.
          </Translate>
        </p>
      );
    case 'unsupported':
      return (
        <p>
          <Translate id="share.notice.unsupported" description="A browser that can’t read links">
            Este navegador é antigo demais para ler o link, e nada foi preenchido. Abra o link em um navegador
            atual.
          </Translate>
        </p>
      );
    case 'otherOperation':
      return (
        <p>
          <Translate id="share.notice.otherOperation" description="A link of another call than this page’s">
            Este link é de outra chamada, e nada foi preenchido aqui.
          </Translate>{' '}
          {other ? (
            <Link to={toPage(other)}>
              <Translate
                id="share.notice.openOther"
                description="Link to the other call; operation is its id"
                values={{ operation: other.operation.replace(/^.*\//, '') }}
              >
                {'Abrir {operation} com o que o link traz'}
              </Translate>
            </Link>
          ) : null}
        </p>
      );
    default:
      return (
        <p>
          <Translate id="share.notice.notLoaded" description="When code of the page could not be loaded">
            Não foi possível ler o link, e nada foi preenchido. Confira a conexão e recarregue a página.
          </Translate>
        </p>
      );
  }
}

/** The page of an operation (`<product>/<operationId>`, checked when the link was read), with the same link. */
function toPage({ operation, fragment }: NonNullable<Problem['other']>): string {
  const [product = '', id = ''] = operation.split('/');
  return `/api/${product}/${toSlug(id)}${fragment}`;
}
