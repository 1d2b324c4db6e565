import { useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { isJsonObject } from '../../../contract/isJsonObject';
import type { OperationDoc } from '../../../contract/types';
import { fieldOf } from '../../editValues';
import { chooseBody, isEditable, parameterField } from '../../operationFields';
import { foldSchema, toControl } from '../../toControl';
import { FieldGrid } from './FieldGrid';
import { useForm } from './FormContext';
import { ModeSwitch } from './ModeSwitch';
import { OptionalFields } from './OptionalFields';
import { PartHead } from './PartHead';
import { RawBody } from './RawBody';
import styles from './styles.module.css';
import { toBodyFields, type PlacedField } from './toBodyFields';

/** The inputs of a call: its parameters, and its body as a form or as JSON. */
export function RequestForm({ operation }: { operation: OperationDoc }): ReactNode {
  const { values } = useForm();
  const [isRaw, setIsRaw] = useState(false);
  const parameters = operation.parameters.filter(isEditable).map((parameter): PlacedField => {
    const { name, in: place, schema, required, description, provisional } = parameter;
    const root = parameterField(parameter);
    return {
      doc: { name, place, schema, required, description, provisional, value: values.parameters[root] },
      at: { root, path: [] },
    };
  });
  const content = chooseBody(operation);
  const schema = foldSchema(content?.schema ?? {}, operation.$defs);
  const control = toControl(schema);
  const at = { root: 'body', path: [] };
  const bodyFields = control.kind === 'object' ? toBodyFields(control, schema, values.body, at) : [];
  // A form-encoded body is sent as a form: its JSON would show what never travels.
  const isJson = content !== undefined && /[/+]json$/.test(content.mediaType);
  const hasForm = control.kind === 'object' && (values.body === undefined || isJsonObject(values.body));
  return (
    <>
      {parameters.length > 0 ? (
        <div className={styles.part}>
          <PartHead hasRequired={parameters.some(({ doc }) => doc.required)}>
            <Translate id="playground.parameters.title" description="Title">
              Parâmetros
            </Translate>
          </PartHead>
          <Fields fields={parameters} />
        </div>
      ) : null}
      {content ? (
        <div className={styles.part}>
          <PartHead
            hasRequired={hasForm && !isRaw && bodyFields.some(({ doc }) => doc.required)}
            aside={hasForm && isJson ? <ModeSwitch isRaw={isRaw} onChange={setIsRaw} /> : null}
          >
            <Translate id="playground.body.title" description="Title: body of a request">
              Corpo
            </Translate>
          </PartHead>
          {hasForm && !isRaw ? <Fields fields={bodyFields} /> : <RawBody />}
        </div>
      ) : null}
    </>
  );
}

/** Required fields and those with a proposed value come first; the others are one click away. */
function Fields({ fields }: { fields: PlacedField[] }): ReactNode {
  const { proposed } = useForm();
  const isProposed = ({ at }: PlacedField) =>
    at.root === 'body'
      ? isJsonObject(proposed.body) && proposed.body[String(at.path[0])] !== undefined
      : proposed.parameters[fieldOf(at)] !== undefined;
  const shown = fields.filter((field) => field.doc.required || isProposed(field));
  const folded = fields.filter((field) => !shown.includes(field));
  return (
    <>
      {shown.length > 0 ? <FieldGrid fields={shown} /> : null}
      {folded.length > 0 ? <OptionalFields fields={folded} /> : null}
    </>
  );
}
