import type { Json, JsonSchema } from '../../../contract/types';
import { fieldOf, type Place } from '../../editValues';
import type { RequestValues } from '../../types';
import type { Form } from './FormContext';

export type FieldDoc = {
  name: string;
  schema: JsonSchema;
  required: boolean;
  value: Json | undefined;
  description?: string;
  provisional?: string;
  /** `path`, `query` or `header`, of a parameter. */
  place?: string;
};

/** What a form says of its fields, by field id. */
export type Marks = Pick<Form, 'problems' | 'origins'> & Pick<RequestValues, 'texts' | 'files'>;

export type FieldProps = { doc: FieldDoc; at: Place; marks: Marks };

/**
 * Whether a field looks the same in two renders: its own value (untouched values keep their identity through edits),
 * and the marks of it and of what is inside it. Decides which fields a key press renders.
 */
export function isSameField(one: FieldProps, other: FieldProps): boolean {
  const field = fieldOf(other.at);
  return (
    fieldOf(one.at) === field && isSameDoc(one.doc, other.doc) && hasSameMarks(one.marks, other.marks, field)
  );
}

function isSameDoc(one: FieldDoc, other: FieldDoc): boolean {
  const keys = ['name', 'schema', 'required', 'value', 'description', 'provisional', 'place'] as const;
  return keys.every((key) => one[key] === other[key]);
}

function hasSameMarks(one: Marks, other: Marks, field: string): boolean {
  return (
    isSamePart(one.texts, other.texts, field, (a, b) => a.text === b.text && a.broken === b.broken) &&
    isSamePart(one.files ?? {}, other.files ?? {}, field, (a, b) => a === b) &&
    isSamePart(one.origins, other.origins, field, (a, b) => a === b) &&
    messagesOf(one, field) === messagesOf(other, field)
  );
}

function isSamePart<T>(
  one: Record<string, T>,
  other: Record<string, T>,
  field: string,
  isSame: (a: T, b: T) => boolean,
): boolean {
  if (one === other) return true;
  const keys = Object.keys(one).filter((key) => isUnder(key, field));
  if (keys.length !== Object.keys(other).filter((key) => isUnder(key, field)).length) return false;
  return keys.every((key) => {
    const [a, b] = [one[key], other[key]];
    return a !== undefined && b !== undefined && isSame(a, b);
  });
}

function messagesOf({ problems }: Marks, field: string): string {
  const own = problems.filter((problem) => isUnder(problem.field, field));
  return own.map((problem) => `${problem.field} ${problem.message}`).join('\n');
}

function isUnder(key: string, field: string): boolean {
  return key === field || key.startsWith(`${field}/`);
}
