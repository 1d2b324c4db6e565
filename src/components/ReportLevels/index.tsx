import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import styles from './styles.module.css';

type Consent = { bank: string; used: boolean };

/** Three consents of one person, newest first: which of them each level reads. */
const levels: Record<'institution' | 'user', Consent[]> = {
  institution: [
    { bank: 'Banco Aurora', used: true },
    { bank: 'Banco Aurora', used: false },
    { bank: 'Ipê Digital', used: false },
  ],
  user: [
    { bank: 'Banco Aurora', used: true },
    { bank: 'Banco Aurora', used: true },
    { bank: 'Ipê Digital', used: true },
  ],
};

/** The two levels of a report, side by side: the same person's consents, and those that each level uses. */
export function ReportLevels(): ReactNode {
  const id = useId();
  return (
    <figure className={styles.levels} aria-labelledby={`${id}title`}>
      <figcaption className={styles.caption} id={`${id}title`}>
        <Translate id="reportLevels.caption.title" description="Drawing of the two report levels: its title">
          Os mesmos três consentimentos da Ana, nos dois níveis
        </Translate>
      </figcaption>
      <div className={styles.pair}>
        <section className={styles.level}>
          <p className={styles.name}>
            <Translate
              id="reportLevels.institution.name"
              description="Drawing of the two report levels: a level"
            >
              Por instituição
            </Translate>
          </p>
          <code className={styles.path}>institution-data</code>
          <Consents of={levels.institution} />
          <p className={styles.rule}>
            <Translate
              id="reportLevels.institution.rule"
              description="Drawing of the two report levels: its rule"
            >
              Uma instituição, com as permissões do consentimento mais recente nela.
            </Translate>
          </p>
        </section>
        <section className={styles.level}>
          <p className={styles.name}>
            <Translate id="reportLevels.user.name" description="Drawing of the two report levels: a level">
              Por pessoa ou empresa
            </Translate>
          </p>
          <code className={styles.path}>user-data</code>
          <Consents of={levels.user} />
          <p className={styles.rule}>
            <Translate id="reportLevels.user.rule" description="Drawing of the two report levels: its rule">
              Todas, com as permissões mais amplas entre os consentimentos dados às suas aplicações.
            </Translate>
          </p>
        </section>
      </div>
    </figure>
  );
}

function Consents({ of }: { of: Consent[] }): ReactNode {
  return (
    <ul className={styles.consents}>
      {of.map(({ bank, used }, index) => (
        <li key={index} className={clsx(styles.consent, used && styles.used)}>
          <span className={styles.bank}>
            {bank}
            <span className={styles.age}>{ages()[index]}</span>
          </span>
          <span className={styles.mark}>
            {used ? (
              <Translate id="reportLevels.consent.used" description="Drawing: this consent counts">
                entra
              </Translate>
            ) : (
              <Translate id="reportLevels.consent.unused" description="Drawing: this consent doesn't count">
                fica fora
              </Translate>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ages(): ReactNode[] {
  return [
    <Translate key="new" id="reportLevels.age.new" description="Drawing: when the consent was given">
      março
    </Translate>,
    <Translate key="old" id="reportLevels.age.old" description="Drawing: when the consent was given">
      janeiro
    </Translate>,
    <Translate key="other" id="reportLevels.age.other" description="Drawing: when the consent was given">
      fevereiro
    </Translate>,
  ];
}
