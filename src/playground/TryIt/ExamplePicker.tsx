import { useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { OperationDoc } from '../../contract/types';
import { listExamples } from '../initialValues';
import controls from './controls.module.css';
import styles from './styles.module.css';

/** Fills the form from one of the contract's examples; nothing when there is no choice. */
export function ExamplePicker({
  operation,
  example,
  onPick,
}: {
  operation: OperationDoc;
  example: string | undefined;
  onPick: (name: string) => void;
}): ReactNode {
  const id = useId();
  const examples = listExamples(operation);
  if (examples.length < 2) return null;
  return (
    <div className={styles.example}>
      <label htmlFor={id}>
        <Translate id="playground.example.label" description="Select label">
          Exemplo
        </Translate>
      </label>
      <select
        id={id}
        className={controls.select}
        value={(examples.find(({ name }) => name === example) ?? examples[0])?.name}
        onChange={({ target }) => onPick(target.value)}
      >
        {examples.map(({ name, summary }) => (
          <option key={name} value={name}>
            {summary ?? name}
          </option>
        ))}
      </select>
    </div>
  );
}
