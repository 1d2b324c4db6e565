import type { ReactNode } from 'react';
import type { Json } from '../../../contract/types';
import type { FieldProblem } from '../../types';
import styles from './styles.module.css';

/** What is wrong with the body and has no field of its own in the form, such as a name that the contract doesn't know. */
export function LooseProblems({ problems, names }: { problems: FieldProblem[]; names: Json[] }): ReactNode {
  const loose = problems.filter(({ field }) => {
    const [root, name] = field.split('/');
    return root === 'body' && (name === undefined || !names.includes(name));
  });
  if (loose.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {loose.map(({ field, message }) => (
        <li key={field}>
          {field === 'body' ? null : <code>{field.slice('body/'.length)}</code>} {message}
        </li>
      ))}
    </ul>
  );
}
