import type { ReactNode } from 'react';
import type { Json, JsonSchema } from '../../../contract/types';
import type { Place } from '../../editValues';
import type { Control } from '../../toControl';
import { ChoiceControl } from './ChoiceControl';
import { ListControl } from './ListControl';
import { ObjectControl } from './ObjectControl';
import { TextControl } from './TextControl';

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
  /** The DOM id of the line under the control. */
  describedBy: string | undefined;
  /** For a control without a visible label. */
  label?: string;
};

/** The control of a field's kind. */
export function FieldControl({ control, ...props }: ControlProps): ReactNode {
  switch (control.kind) {
    case 'choice':
      return <ChoiceControl control={control} {...props} />;
    case 'object':
      return <ObjectControl control={control} {...props} />;
    case 'list':
      return <ListControl control={control} {...props} />;
    default:
      return <TextControl control={control} {...props} />;
  }
}
