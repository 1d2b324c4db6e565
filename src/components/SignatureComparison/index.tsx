import { Fragment, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

export type SignedBody = { body: string; signature: string };

/** The same delivery as it came and as `JSON.stringify` writes it anew, each with the signature of its bytes. */
export function SignatureComparison({
  asReceived,
  writtenAnew,
  secretKey,
}: {
  asReceived: SignedBody;
  writtenAnew: SignedBody;
  secretKey: string;
}): ReactNode {
  return (
    <figure className={styles.comparison}>
      <div className={styles.sides}>
        <section className={styles.fits}>
          <p className={styles.title}>
            <Translate
              id="signatureComparison.received.title"
              description="Signature comparison: the raw body"
            >
              O corpo como chegou
            </Translate>
          </p>
          <Bytes {...asReceived} />
          <p className={styles.verdict}>
            <Translate
              id="signatureComparison.received.verdict"
              description="Signature comparison: the raw body's signature is the one in the header"
            >
              Igual ao cabeçalho X-Klavi-Signature: aceite.
            </Translate>
          </p>
        </section>
        <section className={styles.differs}>
          <p className={styles.title}>
            <Translate
              id="signatureComparison.anew.title"
              description="Signature comparison: the body parsed and written anew"
            >
              O mesmo corpo, lido e escrito de novo
            </Translate>
          </p>
          <Bytes {...writtenAnew} />
          <p className={styles.verdict}>
            <Translate
              id="signatureComparison.anew.verdict"
              description="Signature comparison: the signature of the rewritten body is another one"
            >
              Outra assinatura: você recusaria uma entrega legítima.
            </Translate>
          </p>
        </section>
      </div>
      <figcaption className={styles.caption}>
        <Translate
          id="signatureComparison.caption"
          description="Signature comparison: which key the signatures were made with"
          values={{ secretKey: <code>{secretKey}</code> }}
        >
          {
            'As duas assinaturas usam a secretKey de demonstração, {secretKey}. Só os espaços marcados mudaram.'
          }
        </Translate>
      </figcaption>
    </figure>
  );
}

function Bytes({ body, signature }: SignedBody): ReactNode {
  return (
    <>
      <code className={styles.bytes}>
        {body.split(' ').map((part, index) => (
          <Fragment key={index}>
            {index > 0 ? <mark> </mark> : null}
            {part}
          </Fragment>
        ))}
      </code>
      <code className={styles.signature}>{signature}</code>
    </>
  );
}
