import type { CSSProperties, ReactNode, Ref } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { Logo } from '../../components/Logo';
import { Avatar } from '../Avatar';
import { bankColor } from '../bankColor';
import type { ScreenOwner } from '../placeScreen';
import type { JourneyInstitution } from '../types';
import styles from './styles.module.css';

type Props = {
  owner: ScreenOwner;
  /** Whose bank it is, once it is known. */
  institution?: JourneyInstitution;
  isBusy: boolean;
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
};

/** What tells whose screen it is: klavi's mark, or a bank's own colour, drawing and name. */
export function Frame({ owner, institution, isBusy, ref, children }: Props): ReactNode {
  const color = bankColor(institution?.institutionCode);
  const style = color ? ({ '--bank': color } as CSSProperties) : undefined;
  return (
    <div
      ref={ref}
      className={clsx(styles.frame, styles[owner])}
      style={style}
      aria-busy={isBusy || undefined}
      data-owner={owner}
    >
      {owner === 'klavi' ? (
        <div className={styles.head}>
          <Logo />
          <span className={styles.hidden}>klavi</span>
        </div>
      ) : (
        <div className={styles.head}>
          {institution ? (
            <>
              <Avatar institutionCode={institution.institutionCode} size={240} className={styles.watermark} />
              <Avatar institutionCode={institution.institutionCode} size={52} className={styles.avatar} />
              <span className={styles.name}>{institution.name}</span>
            </>
          ) : (
            <span className={styles.name}>
              <Translate
                id="bank.frame.unknown"
                description="In place of a bank’s name, while it is not known"
              >
                Banco simulado
              </Translate>
            </span>
          )}
        </div>
      )}
      <span className={styles.progress} />
      <div className={styles.body}>{children}</div>
    </div>
  );
}
