import { useState, type ComponentType, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { startValue } from '../../startValue';
import type { ControlProps } from './FieldControl';
import { useFields } from './FieldsContext';
import styles from './styles.module.css';

/** A map or a union: shown as what is sent, with its editor one press away. */
export function StructureControl(props: ControlProps<'map' | 'union'>): ReactNode {
  const { idOf, defs, change } = useFields();
  const [open, setOpen] = useState<{ Editor: ComponentType<typeof props> }>();
  const { at, field, name, schema, value, describedBy } = props;

  async function edit(): Promise<void> {
    const { StructureEditor } = await import(/* webpackChunkName: "playground" */ './StructureEditor');
    if (value === undefined) change(at, { value: startValue(schema, defs) });
    setOpen({ Editor: StructureEditor });
  }

  if (open) return <open.Editor {...props} />;
  return (
    <div className={styles.folded}>
      {value === undefined ? null : (
        <pre className={styles.preview}>
          <code>{JSON.stringify(value, null, 2)}</code>
        </pre>
      )}
      <button
        type="button"
        id={idOf(field)}
        className={styles.small}
        aria-describedby={describedBy}
        onClick={() => void edit()}
      >
        {value === undefined ? (
          <Translate id="playground.object.add" description="Button; name is a field" values={{ name }}>
            {'+ Preencher {name}'}
          </Translate>
        ) : (
          <Translate id="playground.object.edit" description="Button; name is a field" values={{ name }}>
            {'Editar {name}'}
          </Translate>
        )}
      </button>
    </div>
  );
}
