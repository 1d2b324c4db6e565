import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { itemTexts } from './itemTexts';
import styles from './styles.module.css';

/** One of klavi's screens with the places of a client's identity numbered, and what each number is. */
export function BrandedScreen(): ReactNode {
  const id = useId();
  return (
    <figure className={styles.branded} aria-labelledby={`${id}title`}>
      <div className={styles.phone} aria-hidden="true">
        <span className={styles.logo}>
          <Pin number={1} />
          Loja Exemplo
        </span>
        <span className={styles.photo}>
          <Pin number={2} />
          <svg viewBox="0 0 120 80" className={styles.picture}>
            <circle cx="92" cy="20" r="9" />
            <path d="M8 72l30-38 20 24 14-16 40 30Z" />
          </svg>
        </span>
        <span className={styles.heading}>
          <Pin number={3} />
          <Translate id="brandedScreen.screen.text" description="Drawn screen: a text of the client's">
            Conecte sua conta à Loja Exemplo
          </Translate>
        </span>
        <span className={styles.letters}>
          <Pin number={4} />
          Aa Bb Cc
        </span>
        <span className={styles.button}>
          <Pin number={5} />
          <Translate id="brandedScreen.screen.button" description="Drawn screen: a button">
            Continuar
          </Translate>
        </span>
      </div>
      <div className={styles.legend}>
        <p className={styles.title} id={`${id}title`}>
          <Translate
            id="brandedScreen.caption.title"
            description="Drawing of what can be customised: its title"
          >
            Os cinco itens, numa tela
          </Translate>
        </p>
        <ol className={styles.items}>
          {itemTexts().map(({ name, example }, index) => (
            <li key={name} className={styles.item}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <span>
                <strong className={styles.name}>{name}</strong>
                <span className={styles.example}>{example}</span>
              </span>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}

function Pin({ number }: { number: number }): ReactNode {
  return <span className={styles.pin}>{number}</span>;
}
