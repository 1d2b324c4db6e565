import { useMemo, useState, type ReactNode } from 'react';
import clsx from 'clsx';
import { translate } from '@docusaurus/Translate';
import type { Json } from '../../../contract/types';
import { chooseVariant } from '../../checkValue';
import { switchVariant } from '../../switchVariant';
import { isNullable, toControl, typesOf, type Variant } from '../../toControl';
import controls from '../controls.module.css';
import { FieldControl, type ControlProps } from './FieldControl';
import { useFields } from './FieldsContext';
import { MapControl } from './MapControl';
import styles from './styles.module.css';

/** A choice between the schemas of a `oneOf` or `anyOf`, and the fields of the chosen one. */
export function UnionControl({
  control,
  schema,
  value,
  required,
  ...others
}: ControlProps<'union'>): ReactNode {
  const { idOf, defs, change } = useFields();
  const { variants } = control;
  const [picked, setPicked] = useState<number>();
  // A value can fit several: the reader's choice stands until the value becomes one of another kind.
  const fitting = useMemo(
    () => chooseVariant(value, schema, variants, defs),
    [value, schema, variants, defs],
  );
  const index = picked ?? fitting;
  const variant = variants[index];
  const isHeld = value !== undefined && value !== null;
  const inner = useMemo(() => (variant ? toControl(variant.schema, defs) : undefined), [variant, defs]);
  const { at, field, name } = others;

  function pick(choice: string): void {
    const next = variants[Number(choice)];
    const put = (changed: Json | undefined) => change(at, { value: changed });
    setPicked(next && Number(choice));
    if (next) put(switchVariant(value, next, schema.discriminator?.propertyName, defs));
    else put(choice === 'null' ? null : undefined);
  }

  return (
    <>
      <select
        id={idOf(`${field}-variant`)}
        className={clsx(controls.select, styles.choice)}
        value={value === undefined ? 'absent' : value === null ? 'null' : index}
        onChange={({ target }) => pick(target.value)}
        aria-label={translate(
          { id: 'playground.union.label', message: 'Tipo de {name}', description: 'Select; name is a field' },
          { name },
        )}
      >
        {required && isHeld ? null : (
          <option value="absent">
            {translate({
              id: 'playground.choice.none',
              message: 'não enviar',
              description: 'Option that leaves the field out',
            })}
          </option>
        )}
        {isNullable(schema) || value === null ? <option value="null">null</option> : null}
        {variants.map((one, number) => (
          <option key={number} value={number}>
            {nameVariant(one, number)}
          </option>
        ))}
      </select>
      {isHeld && inner && variant ? (
        <VariantControl
          key={index}
          control={inner}
          schema={variant.schema}
          value={value}
          required
          {...others}
          label={name}
        />
      ) : null}
    </>
  );
}

/** What is inside is open already: a map or a union is not folded once more. */
function VariantControl({ control, ...props }: ControlProps): ReactNode {
  if (control.kind === 'map') return <MapControl control={control} {...props} />;
  if (control.kind === 'union') return <UnionControl control={control} {...props} />;
  return <FieldControl control={control} {...props} />;
}

function nameVariant({ schema, tag }: Variant, index: number): string {
  const named = schema.title ?? tag;
  if (named !== undefined) return named;
  const names = Object.keys(schema.properties ?? {});
  const shape = names.length > 0 ? `{ ${names.slice(0, 3).join(', ')} }` : typesOf(schema).join(' | ');
  return (
    shape ||
    translate(
      { id: 'playground.union.variant', message: 'Opção {number}', description: 'Option without a name' },
      { number: index + 1 },
    )
  );
}
