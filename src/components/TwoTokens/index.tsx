import { Fragment, useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { Arrow } from '../Arrow';
import styles from './styles.module.css';

const opens = {
  accessToken: ['/data/v1/links', '/data/v1/consents/{consentId}', '/data/v1/personal/institution-data'],
  linkToken: ['/data/v1/links/institutions', '/data/v1/consents', '/data/v1/tasks/{taskId}/status'],
};

/** Where each of the two tokens comes from, where it may live and what it opens. */
export function TwoTokens(): ReactNode {
  const id = useId();
  return (
    <figure className={styles.tokens} aria-labelledby={`${id}title`}>
      <figcaption className={styles.caption} id={`${id}title`}>
        <Translate id="twoTokens.caption.title" description="Drawing of the two tokens: its title">
          Um token gera o outro, e cada um abre as suas portas
        </Translate>
      </figcaption>
      <div className={clsx(styles.zone, styles.backEnd)}>
        <p className={styles.place}>
          <Translate id="twoTokens.place.backEnd" description="Drawing of the two tokens: where one stays">
            Só no seu back-end
          </Translate>
        </p>
        <div className={styles.row}>
          <span className={styles.source}>
            <code>accessKey</code>
            <code>secretKey</code>
          </span>
          <Step call="POST /data/v1/auth" />
          <Token name="accessToken" />
          <Arrow className={styles.arrow} />
          <Routes paths={opens.accessToken} />
        </div>
      </div>
      <p className={styles.bridge}>
        <code>POST /data/v1/links</code>
        <Translate
          id="twoTokens.bridge.text"
          description="Drawing of the two tokens: how one leads to the other"
        >
          com o accessToken, devolve o linkToken
        </Translate>
      </p>
      <div className={styles.zone}>
        <p className={styles.place}>
          <Translate
            id="twoTokens.place.frontEnd"
            description="Drawing of the two tokens: where the other may go"
          >
            Pode ir para o seu front-end, no API Only
          </Translate>
        </p>
        <div className={styles.row}>
          <Token name="linkToken" />
          <Arrow className={styles.arrow} />
          <Routes paths={opens.linkToken} />
        </div>
      </div>
    </figure>
  );
}

function Step({ call }: { call: string }): ReactNode {
  return (
    <span className={styles.call}>
      <code>{call}</code>
      <Arrow className={styles.arrow} />
    </span>
  );
}

function Token({ name }: { name: string }): ReactNode {
  return (
    <span className={styles.token}>
      <code>{name}</code>
      <span className={styles.lifetime}>
        <Translate id="twoTokens.token.lifetime" description="Drawing of the two tokens: how long each lasts">
          1800 s
        </Translate>
      </span>
    </span>
  );
}

function Routes({ paths }: { paths: string[] }): ReactNode {
  return (
    <ul className={styles.routes}>
      {paths.map((path) => (
        <li key={path}>
          <code>
            {path.split(/(?<=\/)/).map((part, index) => (
              <Fragment key={index}>
                {part}
                <wbr />
              </Fragment>
            ))}
          </code>
        </li>
      ))}
    </ul>
  );
}
