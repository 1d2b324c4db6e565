import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { FormVariable } from './FormContext';
import styles from './styles.module.css';

/** Offers the variable that has the field's name, which isn't in the field yet. */
export function VariableChip({
  variable,
  onUse,
}: {
  variable: FormVariable;
  onUse: (value: string) => void;
}): ReactNode {
  return (
    <button type="button" className={styles.chip} onClick={() => onUse(variable.value)}>
      {variable.from ? (
        <Translate
          id="playground.variable.useFrom"
          description="Button under a field; name is a variable, operation the call whose answer brought it"
          values={{ name: variable.name, operation: variable.from }}
        >
          {'usar {name} de {operation}'}
        </Translate>
      ) : (
        <Translate
          id="playground.variable.use"
          description="Button under a field; name is a variable"
          values={{ name: variable.name }}
        >
          {'usar {name}'}
        </Translate>
      )}
    </button>
  );
}
