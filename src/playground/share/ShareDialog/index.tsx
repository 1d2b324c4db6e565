import { useId, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { EnvironmentId } from '../../../catalog/environments';
import { environmentLabel } from '../../TryIt/environmentLabel';
import type { PreparedShare } from '../prepareShare';
import { Changes } from './Changes';
import { LinkField } from './LinkField';
import { NoLink } from './NoLink';
import { shortName } from './shortName';
import styles from './styles.module.css';
import { useModal } from './useModal';

const SHOWN_FIELDS = 12;

/** The link of a call, what it carries, and what was changed on the way. `page`: the address of the call's page. */
export function ShareDialog({
  summary,
  environment,
  page,
  prepared,
  onClose,
}: {
  summary: string;
  environment: EnvironmentId;
  page: string;
  prepared: PreparedShare;
  onClose: () => void;
}): ReactNode {
  const id = useId();
  const dialog = useModal(onClose);
  const { link, fields } = prepared;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            <Translate id="share.dialog.title" description="Title of the dialog">
              Compartilhar esta chamada
            </Translate>
          </h2>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            <Translate id="share.dialog.close" description="Button: close the dialog">
              Fechar
            </Translate>
          </button>
        </header>
        <p className={styles.summary}>{summary}</p>
        {link.ok ? <LinkField link={page + link.fragment} /> : <NoLink link={link} />}
        {link.ok && fields.length === 0 ? (
          <p>
            <Translate id="share.dialog.nothing" description="When no field is filled in">
              Não há campos preenchidos: o link abre a página da chamada, sem mais nada.
            </Translate>
          </p>
        ) : null}
        {link.ok && fields.length > 0 ? (
          <section className={styles.part}>
            <h3 className={styles.subtitle}>
              <Translate id="share.dialog.carries" description="Subtitle: what the link holds">
                O que vai no link
              </Translate>
            </h3>
            <ul className={styles.fields}>
              {fields.slice(0, SHOWN_FIELDS).map((field) => (
                <li key={field}>
                  <code>{shortName(field)}</code>
                </li>
              ))}
              {fields.length > SHOWN_FIELDS ? <li>{moreFields(fields.length - SHOWN_FIELDS)}</li> : null}
            </ul>
            <p>
              <Translate
                id="share.dialog.environment"
                description="environment is a name"
                values={{ environment: environmentLabel(environment) }}
              >
                {'Também vai o ambiente: {environment}. Quem abrir escolhe se o usa.'}
              </Translate>
            </p>
            <p>
              <Translate id="share.dialog.fragment" description="Where the data of the link is">
                Os dados ficam depois do #, parte que o navegador não envia a servidor nenhum. Suas chaves e
                seus tokens não vão no link.
              </Translate>
            </p>
          </section>
        ) : null}
        <Changes changes={prepared.changes} leftOut={prepared.leftOut} />
      </div>
    </dialog>
  );
}

function moreFields(count: number): string {
  return translate(
    {
      id: 'share.dialog.more',
      message: 'e mais {count}',
      description: 'After a list of fields; count is a number',
    },
    { count },
  );
}
