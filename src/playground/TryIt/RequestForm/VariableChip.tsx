import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Json } from '../../../contract/types';
import { useFields } from './FieldsContext';
import styles from './styles.module.css';

/** Offers the variable that has the field's name, unless it is in the field already. */
export function VariableChip({
  name,
  value,
  onUse,
}: {
  name: string;
  value: Json | undefined;
  onUse: (value: string) => void;
}): ReactNode {
  const { variables } = useFields();
  const variable = variables.find((one) => toWord(one.name) === toWord(name));
  if (!variable || variable.value === value) return null;
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

/** `link_id` and `linkId` are the same to a reader. */
function toWord(name: string): string {
  return name.replaceAll(/[-_]/g, '').toLowerCase();
}
