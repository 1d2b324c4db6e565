import { lazy, Suspense, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { isJsonObject } from '../../../contract/isJsonObject';
import type { OperationDoc } from '../../../contract/types';
import { chooseBody } from '../../operationFields';
import { foldSchema, toControl, type Control } from '../../toControl';
import { FieldControl } from './FieldControl';
import { useFields } from './FieldsContext';
import { useForm } from './FormContext';
import type { Marks } from './isSameField';
import { ModeSwitch } from './ModeSwitch';
import { PartHead } from './PartHead';
import { RawBody } from './RawBody';
import styles from './styles.module.css';
import { TextControl } from './TextControl';
import { toBodyFields, type PlacedField } from './toBodyFields';

const BrokenNote = lazy(() =>
  import(/* webpackChunkName: "playground" */ './BrokenNote').then((module) => ({
    default: module.BrokenNote,
  })),
);

const LooseProblems = lazy(() =>
  import(/* webpackChunkName: "playground" */ './LooseProblems').then((module) => ({
    default: module.LooseProblems,
  })),
);

const MediaTypeSelect = lazy(() =>
  import(/* webpackChunkName: "playground" */ './MediaTypeSelect').then((module) => ({
    default: module.MediaTypeSelect,
  })),
);

/** The body: fields or JSON, text, or a file, as its media type has it. */
export function BodyForm({
  operation,
  marks,
  renderFields,
}: {
  operation: OperationDoc;
  marks: Marks;
  renderFields: (fields: PlacedField[]) => ReactNode;
}): ReactNode {
  const { values } = useForm();
  const { change } = useFields();
  const [isRaw, setIsRaw] = useState(false);
  const content = chooseBody(operation, values.mediaType);
  if (!content) return null;
  const schema = foldSchema(content.schema ?? {}, operation.$defs);
  const control = toControl(schema, operation.$defs);
  const at = { root: 'body', path: [] };
  const kind = kindOf(content.mediaType, control);
  const fields = control.kind === 'object' ? toBodyFields(control, schema, values.body, at) : [];
  // A form-encoded body is sent as a form: its JSON would show what never travels.
  const isJson = /[/+]json$/.test(content.mediaType);
  const hasForm = kind === 'form' && (values.body === undefined || isJsonObject(values.body));
  const isForm = hasForm && !isRaw;
  const hasSeveral = (operation.requestBody?.content.length ?? 0) > 1;
  const label = translate({
    id: 'playground.body.label',
    message: 'Corpo',
    description: 'Label of the body of a request, where it is one text or one file',
  });
  const whole = {
    at,
    schema,
    field: 'body',
    name: 'body',
    label,
    value: values.body,
    required: operation.requestBody?.required ?? false,
    invalid: marks.problems.some(({ field }) => field === 'body'),
    describedBy: undefined,
    marks,
  };
  return (
    <div className={styles.part}>
      <PartHead
        hasRequired={isForm && fields.some(({ doc }) => doc.required)}
        hasFields={isForm && fields.length > 0}
        aside={hasForm && isJson ? <ModeSwitch isRaw={isRaw} onChange={setIsRaw} /> : null}
      >
        <Translate id="playground.body.title" description="Title: body of a request">
          Corpo
        </Translate>
      </PartHead>
      {hasSeveral ? (
        <Suspense>
          <MediaTypeSelect operation={operation} mediaType={content.mediaType} />
        </Suspense>
      ) : null}
      {isForm && values.texts.body?.broken ? (
        <Suspense>
          <BrokenNote onReturn={() => setIsRaw(true)} onDrop={() => change(at, { value: values.body })} />
        </Suspense>
      ) : null}
      {kind === 'file' ? (
        <FieldControl {...whole} control={{ kind: 'file', mediaType: content.mediaType }} />
      ) : kind === 'text' ? (
        <TextControl {...whole} control={{ kind: 'text', input: 'text' }} isLong />
      ) : isForm ? (
        <>
          {marks.problems.length > 0 ? (
            <Suspense>
              <LooseProblems problems={marks.problems} names={fields.map(({ doc }) => doc.name)} />
            </Suspense>
          ) : null}
          {renderFields(fields)}
        </>
      ) : (
        <RawBody schema={content.schema ?? {}} marks={marks} isActive={isRaw} />
      )}
    </div>
  );
}

function kindOf(mediaType: string, { kind }: Control): 'form' | 'json' | 'text' | 'file' {
  if (/[/+]json$/.test(mediaType) || /^(multipart\/|application\/x-www-form-urlencoded)/.test(mediaType)) {
    return kind === 'object' ? 'form' : 'json';
  }
  return /^text\/|[/+]xml$/.test(mediaType) ? 'text' : 'file';
}
