import { expect, test } from 'vitest';
import type { Json, JsonSchema } from '../../../contract/types';
import { applyEdits, editField, fieldOf, noEdits, type Edits } from '../../editValues';
import type { FieldProblem, RequestValues } from '../../types';
import { isSameField, type FieldProps } from './isSameField';
import { toBodyFields } from './toBodyFields';

const properties = Object.fromEntries(
  Array.from({ length: 200 }, (_, index): [string, JsonSchema] => [
    `field${index}`,
    index % 20 === 0
      ? { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } }
      : { type: 'string' },
  ]),
);
const body = Object.fromEntries(
  Object.keys(properties).map((name, index): [string, Json] => [
    name,
    index % 20 === 0 ? { a: '1', b: '2' } : 'x',
  ]),
);
const base: RequestValues = { parameters: {}, body, texts: {} };
const at = { root: 'body', path: [] };

/** The fields of the form as one render hands them out. */
function fieldsOf(edits: Edits, problems: FieldProblem[] = []): FieldProps[] {
  const { texts, body: value } = applyEdits(base, edits);
  const control = { kind: 'object' as const, properties: Object.entries(properties) };
  return toBodyFields(control, { properties }, value, at).map((field) => ({
    ...field,
    marks: { problems, texts, origins: {}, files: undefined },
  }));
}

function changed(before: FieldProps[], after: FieldProps[]): string[] {
  return after
    .filter((field, index) => !isSameField(before[index] ?? field, field))
    .map((field) => fieldOf(field.at));
}

function type(edits: Edits, path: (string | number)[], value: string, text?: string): Edits {
  const entry = { value, ...(text !== undefined && { text }) };
  return editField(edits, applyEdits(base, edits), { root: 'body', path }, entry);
}

test('a key in one of 200 fields renders that field alone', () => {
  const before = type(noEdits, ['field7'], 'n', '1.');
  expect(changed(fieldsOf(before), fieldsOf(type(before, ['field8'], 'y')))).toEqual(['body/field8']);
  expect(changed(fieldsOf(noEdits), fieldsOf(noEdits))).toEqual([]);
});

test('a key inside an object renders the object', () => {
  expect(changed(fieldsOf(noEdits), fieldsOf(type(noEdits, ['field20', 'a'], '9')))).toEqual([
    'body/field20',
  ]);
});

test('a text that differs from its value counts', () => {
  const before = type(noEdits, ['field8'], '1', '1.');
  expect(changed(fieldsOf(before), fieldsOf(type(before, ['field8'], '1', '1.0')))).toEqual(['body/field8']);
});

test('a problem renders the fields that it lies in', () => {
  const problems = [{ field: 'body/field20/b', message: 'x' }];
  expect(changed(fieldsOf(noEdits), fieldsOf(noEdits, problems))).toEqual(['body/field20']);
  expect(changed(fieldsOf(noEdits, problems), fieldsOf(noEdits, [...problems]))).toEqual([]);
});
