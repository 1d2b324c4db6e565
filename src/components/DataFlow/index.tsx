import { type ReactNode, useId } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { Drawing } from './Drawing';
import { hopTexts, partyNames } from './hopTexts';
import { narrow, wide } from './layouts';
import styles from './styles.module.css';

/** klavi Ki's data flow: who talks to whom, what travels and what protects it. */
export function DataFlow(): ReactNode {
  const id = useId();
  const names = partyNames();
  const deviceName = translate({
    id: 'dataFlow.device.name',
    message: 'No aparelho dele',
    description:
      "Data flow: the frame around the end user and your application, which runs on the user's device",
  });
  return (
    <figure className={styles.flow} aria-labelledby={id}>
      <figcaption className={styles.title} id={id}>
        <Translate id="dataFlow.caption.title" description="Data flow: its title">
          Quem fala com quem, e com qual credencial
        </Translate>
      </figcaption>
      <Drawing layout={wide} names={names} deviceName={deviceName} className={styles.wide} />
      <Drawing layout={narrow} names={names} deviceName={deviceName} className={styles.narrow} />
      <ol className={styles.hops}>
        {hopTexts().map(({ from, to, what, credential, guard }, index) => (
          <li key={`${from}${to}`} className={styles.hop}>
            <span className={styles.step} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.parties}>
              {names[from]} → {names[to]}
            </span>
            <span className={styles.what}>{what}</span>
            <span className={styles.credential} data-guard={guard}>
              {credential}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
