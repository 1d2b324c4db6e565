import { useState, type KeyboardEvent, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { isJsonObject } from '../../../contract/isJsonObject';
import type { OperationDoc } from '../../../contract/types';
import { fieldOf } from '../../editValues';
import { isEditable, parameterField } from '../../operationFields';
import { BodyForm } from './BodyForm';
import { FieldGrid } from './FieldGrid';
import { FieldsContext, SecretsContext } from './FieldsContext';
import { hasPersonFields } from './hasPersonFields';
import { useForm } from './FormContext';
import type { Marks } from './isSameField';
import { OptionalFields } from './OptionalFields';
import { PartHead } from './PartHead';
import { PersonaButton } from './PersonaButton';
import styles from './styles.module.css';
import type { PlacedField } from './toBodyFields';
import { useStableFields } from './useStableFields';

/** The inputs of a call: its parameters, and its body as a form or as JSON. */
export function RequestForm({ operation }: { operation: OperationDoc }): ReactNode {
  const form = useForm();
  const { values, problems, origins, proposed } = form;
  const [isActive, setIsActive] = useState(false);
  const fields = useStableFields(form, isActive);
  const turnTo = () => setIsActive(true);
  // Personas live in the simulation alone: with the reader's own keys they mean nothing.
  const [isPersonal] = useState(() => hasPersonFields(operation));
  const marks: Marks = { problems, origins, texts: values.texts, files: values.files };
  const parameters = operation.parameters.filter(isEditable).map((parameter): PlacedField => {
    const { name, in: place, schema, required, description, provisional } = parameter;
    const root = parameterField(parameter);
    return {
      doc: { name, place, schema, required, description, provisional, value: values.parameters[root] },
      at: { root, path: [] },
    };
  });
  return (
    <FieldsContext value={fields}>
      <SecretsContext value={form.secrets}>
        {/* Only listens: the keys belong to the controls inside. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- as above */}
        <div className={styles.form} onKeyDown={explainField} onFocus={turnTo} onPointerEnter={turnTo}>
          {isPersonal && !form.secrets ? <PersonaButton operation={operation} /> : null}
          {parameters.length > 0 ? (
            <div className={styles.part}>
              <PartHead hasRequired={parameters.some(({ doc }) => doc.required)} hasFields>
                <Translate id="playground.parameters.title" description="Title">
                  Parâmetros
                </Translate>
              </PartHead>
              <FoldedFields
                fields={parameters}
                marks={marks}
                isProposed={({ at }) => proposed.parameters[fieldOf(at)] !== undefined}
              />
            </div>
          ) : null}
          <BodyForm
            operation={operation}
            marks={marks}
            renderFields={(bodyFields) => (
              <FoldedFields
                fields={bodyFields}
                marks={marks}
                isProposed={({ at }) =>
                  isJsonObject(proposed.body) && proposed.body[String(at.path[0])] !== undefined
                }
              />
            )}
          />
        </div>
      </SecretsContext>
    </FieldsContext>
  );
}

/** Required fields and those with a proposed value come first; the others are one click away. */
function FoldedFields({
  fields,
  marks,
  isProposed,
}: {
  fields: PlacedField[];
  marks: Marks;
  isProposed: (field: PlacedField) => boolean;
}): ReactNode {
  const shown = fields.filter((field) => field.doc.required || isProposed(field));
  const folded = fields.filter((field) => !shown.includes(field));
  return (
    <>
      {shown.length > 0 ? <FieldGrid fields={shown} marks={marks} /> : null}
      {folded.length > 0 ? <OptionalFields fields={folded} marks={marks} /> : null}
    </>
  );
}

/** F1, or Alt+? where F1 is the system's, presses the note of the field that has the focus. */
function explainField(event: KeyboardEvent): void {
  const isHelp = event.key === 'F1' || (event.altKey && (event.key === '?' || event.code === 'Slash'));
  if (!isHelp || !(event.target instanceof Element)) return;
  for (let field = event.target.closest('[data-field]'); field;) {
    const note = field.querySelector<HTMLElement>(':scope > div > [data-note]');
    if (note) {
      event.preventDefault();
      note.click();
      return;
    }
    field = field.parentElement?.closest('[data-field]') ?? null;
  }
}
