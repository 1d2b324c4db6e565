import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';
import type { Body } from './useBody';

/** Says what the body is where it can't be shown. */
export function BodyNote({ body, mediaType }: { body: Body; mediaType: string }): ReactNode {
  if (body.kind === 'empty') {
    return (
      <p className={styles.meaning}>
        <Translate id="playground.answer.empty" description="The answer has no body">
          Sem corpo.
        </Translate>
      </p>
    );
  }
  if (body.kind !== 'binary') return null;
  return (
    <p className={styles.meaning}>
      {mediaType.startsWith('image/') ? (
        <Translate
          id="playground.answer.image"
          description="The body is a picture and is not shown"
          values={{ type: <code>{mediaType}</code> }}
        >
          {'O corpo é uma imagem ({type}). O console mostra só texto: para ver a imagem, use o curl.'}
        </Translate>
      ) : (
        <Translate
          id="playground.answer.binary"
          description="The body is no text and is not shown"
          values={{ type: <code>{mediaType}</code> }}
        >
          {'O corpo é binário ({type}). O console mostra só texto: para guardar o arquivo, use o curl.'}
        </Translate>
      )}
    </p>
  );
}
