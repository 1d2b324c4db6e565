import { useState, type ComponentType, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { OperationDoc } from '../../../contract/types';
import type { PersonaPickerProps } from './PersonaPicker';
import styles from './styles.module.css';

/** Asks for the personas, which load with the press. */
export function PersonaButton({ operation }: { operation: OperationDoc }): ReactNode {
  const [open, setOpen] = useState<{ Picker: ComponentType<PersonaPickerProps> }>();

  async function show(): Promise<void> {
    const { PersonaPicker } = await import(/* webpackChunkName: "playground" */ './PersonaPicker');
    setOpen({ Picker: PersonaPicker });
  }

  if (open) return <open.Picker operation={operation} />;
  return (
    <button type="button" className={styles.small} onClick={() => void show()}>
      <Translate
        id="playground.persona.open"
        description="Button: fills CPF, CNPJ and names with an invented person's"
      >
        Usar uma persona de teste
      </Translate>
    </button>
  );
}
