import type { MediaTypeDoc, OperationDoc } from '../contract/types';
import { checkValue } from './checkValue';
import { chooseBody } from './operationFields';
import { bodyKind } from './serialise/bodyKind';
import { listProperties, type BodyProperty } from './serialise/listProperties';
import { toBody } from './serialise/toBody';
import { toFormPairs } from './serialise/toFormPairs';
import { toParts } from './serialise/toParts';
import type { Problem, RequestValues } from './types';

/** What of the body the contract doesn't allow, or nothing says how to write. */
export function checkBody(operation: OperationDoc, values: RequestValues): Problem[] {
  const content = chooseBody(operation, values.mediaType);
  if (!content) return [];
  const broken = Object.keys(values.texts).filter(
    (field) => field.startsWith('body') && values.texts[field]?.broken,
  );
  if (broken.length > 0) return broken.map((field) => ({ field, code: 'json' }));
  return [...checkWriting(operation, content, values), ...checkContent(operation, content, values)];
}

function checkContent(operation: OperationDoc, content: MediaTypeDoc, values: RequestValues): Problem[] {
  const { body, files = {} } = values;
  const isMultipart = bodyKind(content.mediaType) === 'multipart';
  // What is inside a file is its own matter.
  if (files.body && !isMultipart) return [];
  const chosen = isMultipart ? Object.keys(files) : [];
  const problems = checkValue(body ?? (chosen.length > 0 ? {} : undefined), content.schema ?? {}, {
    field: 'body',
    required: operation.requestBody?.required ?? false,
    defs: operation.$defs,
  });
  // A file stands for its field, and for the list that it is a member of.
  return problems.filter(
    ({ field, code }) =>
      !chosen.some((file) => file === field || (code === 'required' && file.startsWith(`${field}/`))),
  );
}

function checkWriting(operation: OperationDoc, content: MediaTypeDoc, values: RequestValues): Problem[] {
  const { mediaType } = content;
  const written = toBody(content, values);
  // Fetch standard: such a request is refused with a TypeError.
  const method = operation.method.toUpperCase();
  if (written && /^(get|head)$/i.test(method)) return [{ field: 'body', code: 'unsendable', limit: method }];
  if (!written && values.body !== undefined) return [{ field: 'body', code: 'unsendable', limit: mediaType }];
  const kind = bodyKind(mediaType);
  if (!written || (kind !== 'form' && kind !== 'multipart')) return [];
  return listProperties(values).flatMap((property) => checkProperty(property, content));
}

function checkProperty({ name, field, value, files }: BodyProperty, content: MediaTypeDoc): Problem[] {
  const encoding = content.encoding?.[name];
  const problem = (limit: string): Problem[] => [{ field, code: 'unsendable', limit }];
  if (bodyKind(content.mediaType) === 'form') {
    if (files.length > 0) return problem(content.mediaType);
    const isDefined = value === undefined || toFormPairs(name, value, encoding);
    return isDefined ? [] : problem(encoding?.style ?? encoding?.contentType ?? content.mediaType);
  }
  if (!toParts(name, value, encoding, files))
    return problem(encoding?.style ?? encoding?.contentType ?? content.mediaType);
  const { contentType } = encoding ?? {};
  const isWrong = contentType !== undefined && files.some((file) => !fitsType(file.type, contentType));
  return isWrong ? [{ field, code: 'type', limit: contentType }] : [];
}

/** Whether a file is of one of the listed types or ranges; a single type is given to any file. */
function fitsType(type: string, contentTypes: string): boolean {
  const listed = contentTypes.split(',').map((one) => one.trim().toLowerCase());
  if (listed.length === 1 && !contentTypes.includes('*')) return true;
  return listed.some((one) =>
    one.endsWith('*') ? type.startsWith(one.slice(0, -1).replace('*/', '')) : type === one,
  );
}
