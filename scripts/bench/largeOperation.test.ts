import { expect, it } from 'vitest';
import type { OperationDoc } from '../../src/contract/types';
import { enlargeOperation, fieldCount, middleField } from './largeOperation';

const doc = (id: string) => ({ product: 'klavi-ki', id, summary: "It's é\\ \n$1", responses: [] });
const toScript = (value: unknown) =>
  `1(e){e.exports=JSON.parse('${JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('é', '\\xe9')}')}`;

const read = (script: string) =>
  JSON.parse(JSON.parse(/JSON\.parse\((".*")\)/.exec(script)?.[1] ?? 'null') as string) as OperationDoc;

it('gives the operation 200 fields and leaves the rest of it', () => {
  const operation = read(enlargeOperation(toScript(doc('createLink')), 'klavi-ki', 'createLink'));
  expect(operation).toMatchObject(doc('createLink'));
  const [content] = operation.requestBody?.content ?? [];
  expect(content?.schema?.required).toHaveLength(fieldCount);
  expect(content?.schema?.required).toContain(middleField);
  expect(Object.keys(content?.examples[0]?.value ?? {})).toHaveLength(fieldCount);
});

it.each([
  ['another operation', toScript(doc('createLinkTwice'))],
  ['another product', toScript({ ...doc('createLink'), product: 'klaas' })],
  ['what names the operation', toScript({ related: [{ id: 'createLink' }] })],
  ['code', "const a = JSON.parse(b('x')); 'it\\'s'"],
])('leaves %s', (_, script) => {
  expect(enlargeOperation(script, 'klavi-ki', 'createLink')).toBe(script);
});
