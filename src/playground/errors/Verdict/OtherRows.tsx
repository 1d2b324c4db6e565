import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Translate, { translate } from '@docusaurus/Translate';
import type { ErrorKind } from '../../../catalog/errorEntry';
import type { Candidate } from '../types';
import styles from './styles.module.css';

/** The same number in other tables, likeliest first: the reader knows where it came from, the page doesn't. */
export function OtherRows({ candidates }: { candidates: Candidate[] }): ReactNode {
  const language = useDocusaurusContext().i18n.currentLocale === 'en' ? 'en' : 'pt-BR';
  if (candidates.length === 0) return null;
  return (
    <div className={styles.others}>
      <p>
        <Translate
          id="errors.others.title"
          description="Error decoder: above other meanings of the same code"
        >
          Se veio de outro lugar, pode ser:
        </Translate>
      </p>
      <ul>
        {candidates.map(({ entry, code, path }) => (
          <li key={path}>
            <Link to={path}>
              {code} · {kindText(entry.kind)}
            </Link>
            <span>{entry.meaning[language]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the codes of a kind come from. */
function kindText(kind: ErrorKind): string {
  const texts: Record<ErrorKind, string> = {
    http: translate({
      id: 'errors.kind.http',
      message: 'status HTTP',
      description: 'Error decoder: a table of codes',
    }),
    business: translate({
      id: 'errors.kind.business',
      message: 'statusCode de um 416',
      description: 'Error decoder: a table of codes; statusCode is a field',
    }),
    report: translate({
      id: 'errors.kind.report',
      message: 'code de um relatório',
      description: 'Error decoder: a table of codes; code is a field',
    }),
    openData: translate({
      id: 'errors.kind.openData',
      message: 'code de uma tarefa Open Data',
      description: 'Error decoder: a table of codes; code is a field',
    }),
    redirect: translate({
      id: 'errors.kind.redirect',
      message: 'endereço de retorno',
      description: 'Error decoder: a table of codes',
    }),
    payment: translate({
      id: 'errors.kind.payment',
      message: 'statusCode de um pagamento',
      description: 'Error decoder: a table of codes; statusCode is a field',
    }),
  };
  return texts[kind];
}
