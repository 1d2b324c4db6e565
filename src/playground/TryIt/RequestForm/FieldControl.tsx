import { lazy, Suspense, type ReactNode } from 'react';
import type { Json, JsonSchema } from '../../../contract/types';
import type { Place } from '../../editValues';
import type { Control } from '../../toControl';
import { ChoiceControl } from './ChoiceControl';
import { useFields } from './FieldsContext';
import type { Marks } from './isSameField';
import { ListControl } from './ListControl';
import { ObjectControl } from './ObjectControl';
import { StructureControl } from './StructureControl';
import styles from './styles.module.css';
import { TextControl } from './TextControl';

const SecretControl = lazy(() =>
  import(/* webpackChunkName: "playground" */ './SecretControl').then((module) => ({
    default: module.SecretControl,
  })),
);

const FileControl = lazy(() =>
  import(/* webpackChunkName: "playground" */ './FileControl').then((module) => ({
    default: module.FileControl,
  })),
);

export type ControlProps<Kind extends Control['kind'] = Control['kind']> = {
  control: Extract<Control, { kind: Kind }>;
  schema: JsonSchema;
  at: Place;
  /** The field id of the place. */
  field: string;
  name: string;
  value: Json | undefined;
  required: boolean;
  invalid: boolean;
  marks: Marks;
  /** The DOM id of the line under the control. */
  describedBy: string | undefined;
  /** For a control without a visible label. */
  label?: string;
};

/** The control of a field's kind. */
export function FieldControl({ control, ...props }: ControlProps): ReactNode {
  const { secretNames } = useFields();
  const { at, name } = props;
  switch (control.kind) {
    case 'choice':
      return <ChoiceControl control={control} {...props} />;
    case 'object':
      return <ObjectControl control={control} {...props} />;
    case 'list':
      return <ListControl control={control} {...props} />;
    case 'map':
    case 'union':
      return <StructureControl control={control} {...props} />;
    case 'file':
      return (
        <Suspense fallback={<div className={styles.input} />}>
          <FileControl control={control} {...props} />
        </Suspense>
      );
    default:
      return control.kind === 'text' && at.root === 'body' && secretNames.includes(name) ? (
        <Suspense fallback={<div className={styles.input} />}>
          <SecretControl control={control} {...props} />
        </Suspense>
      ) : (
        <TextControl control={control} {...props} />
      );
  }
}
