import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContract } from '../../contract/readContract';
import { toOperationDoc } from '../../contract/toOperationDoc';
import { renderPage, toText } from '../fixtures/renderPage';
import { Operation } from '.';

const products = readdirSync('openapi').filter((name) => name.endsWith('.yaml'));
const operations = products.flatMap((file) => {
  const product = file.replace('.yaml', '');
  const contract = readContract(product, parse(readFileSync(`openapi/${file}`, 'utf8')));
  return contract.operations.map(({ id }) => [`${product}/${id}`, toOperationDoc(contract, id)] as const);
});

test.each(operations)('%s renders whole, with every id once and every anchor alive', (_name, operation) => {
  const html = renderPage(<Operation operation={operation} />);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.filter((id) => !ids.includes(id))).toEqual([]);
  const text = toText(html);
  expect(text).not.toContain('que não existe nele');
  for (const { status } of operation.responses) expect(ids).toContain(`resposta-${status}`);
  for (const { name } of operation.parameters) expect(text).toContain(name);
});
