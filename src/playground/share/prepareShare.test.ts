import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContract } from '../../contract/readContract';
import { toOperationDoc } from '../../contract/toOperationDoc';
import type { JsonObject } from '../../contract/types';
import { createOperation, createParameter, jsonBody } from '../fixtures/createOperation';
import { initialValues, listExamples } from '../initialValues';
import type { RequestValues } from '../types';
import { prepareShare } from './prepareShare';
import { readSharedCall } from './readSharedCall';

const operation = createOperation({
  parameters: [createParameter({ in: 'query', name: 'personalTaxId' })],
  requestBody: jsonBody({ type: 'object' }),
});
const key = 'demo/createThing';

async function share(values: Partial<RequestValues>, secrets: { name: string; value: string }[] = []) {
  const given = { values: { parameters: {}, texts: {}, ...values }, environment: 'sandbox' as const };
  return prepareShare(operation, given, secrets);
}

async function open(prepared: Awaited<ReturnType<typeof share>>) {
  const fragment = prepared.link.ok ? prepared.link.fragment : '';
  return readSharedCall(fragment, operation, [key]);
}

test('what one console shares another one opens', async () => {
  const values = { parameters: { 'query.personalTaxId': '11144477735' }, body: { a: null, b: '' } };
  const prepared = await share(values);
  expect(prepared).toMatchObject({
    fields: ['query.personalTaxId', 'body/a', 'body/b'],
    changes: [],
    leftOut: [],
  });
  expect(await open(prepared)).toEqual({
    kind: 'call',
    values: { ...values, texts: {} },
    environment: 'sandbox',
    unknown: [],
  });
});

test('a stranger’s CPF leaves as Ana’s', async () => {
  const prepared = await share({ parameters: { 'query.personalTaxId': '39053344705' } });
  expect(prepared.changes).toEqual([{ path: 'query.personalTaxId', what: 'cpf', how: 'replaced' }]);
  expect(await open(prepared)).toMatchObject({
    values: { parameters: { 'query.personalTaxId': '11144477735' } },
  });
});

test('a secret of this page leaves as its name, wherever it was typed', async () => {
  const prepared = await share({ body: { note: 'use blue-42 here' } }, [
    { name: 'secretKey', value: 'blue-42' },
  ]);
  expect(prepared.changes).toEqual([{ path: 'body', what: 'credential', how: 'removed' }]);
  expect(await open(prepared)).toMatchObject({ values: { body: { note: 'use {{secretKey}} here' } } });
});

test('an empty form needs no fragment', async () => {
  expect(await share({})).toEqual({
    link: { ok: true, fragment: '' },
    fields: [],
    changes: [],
    leftOut: [],
  });
});

test('files and broken texts are told to stay', async () => {
  const prepared = await share({
    files: { 'body/photo': new File([], 'a.png') },
    texts: { body: { text: '{', broken: true }, 'body/n': { text: '1', broken: false } },
  });
  expect(prepared.leftOut).toEqual([
    { field: 'body/photo', why: 'file' },
    { field: 'body', why: 'broken' },
  ]);
});

test('a parameter that the operation lost is named and left out', async () => {
  const prepared = await share({ parameters: { 'query.old': 1, 'query.personalTaxId': '11144477735' } });
  expect(await open(prepared)).toMatchObject({
    values: { parameters: { 'query.personalTaxId': '11144477735' } },
    unknown: ['query.old'],
  });
});

test('of several consoles, the link’s own takes it and only the first one complains', async () => {
  const { link } = await share({ body: 1 });
  const fragment = link.ok ? link.fragment : '';
  const other = createOperation({ id: 'other' });
  const complaint = { kind: 'problem', reason: 'otherOperation', other: { operation: key, fragment } };
  expect(await readSharedCall(fragment, other, ['demo/other', key])).toEqual({ kind: 'none' });
  expect(await readSharedCall(fragment, other, ['demo/other'])).toEqual(complaint);
  expect(await readSharedCall(fragment, other, ['demo/first', 'demo/other'])).toEqual({ kind: 'none' });
  expect(await readSharedCall('#k1.x', other, ['demo/other'])).toEqual({
    kind: 'problem',
    reason: 'damaged',
  });
  expect(await readSharedCall('#k1.x', other, ['demo/first', 'demo/other'])).toEqual({ kind: 'none' });
  expect(await readSharedCall('#parametros', other, ['demo/other'])).toMatchObject({ kind: 'none' });
});

const examples = ['klavi-ki', 'klaas'].flatMap((product) => {
  const contract = readContract(
    product,
    parse(readFileSync(`openapi/${product}.yaml`, 'utf8')) as JsonObject,
  );
  return contract.operations.flatMap(({ id }) => {
    const doc = toOperationDoc(contract, id);
    const names = listExamples(doc).map(({ name }): string | undefined => name);
    return (names.length > 0 ? names : [undefined]).map((example) => ({
      id: `${product}/${id}`,
      doc,
      example,
    }));
  });
});

test.each(examples)(
  'the contract’s own example $example of $id is shared as it is',
  async ({ doc, example }) => {
    const values = initialValues(doc, example);
    const prepared = await prepareShare(doc, { values, example, environment: 'portal' }, []);
    expect(prepared).toMatchObject({ link: { ok: true }, changes: [] });
  },
);

test('a key isn’t said to go along', async () => {
  const prepared = await share({ body: { secretKey: 'real', linkId: 'l1' } });
  expect(prepared).toMatchObject({ fields: ['body/linkId'], changes: [{ path: 'body/secretKey' }] });
});
