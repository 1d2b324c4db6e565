import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isJsonObject } from '../../../../contract/isJsonObject';
import type { Json, JsonObject } from '../../../../contract/types';
import { categorizeTransaction } from '../categorizeTransaction';

/** Transactions with a category in them, each with the report that it stands in. */
function findCategorized(value: Json, report: JsonObject = {}): [JsonObject, JsonObject][] {
  if (Array.isArray(value)) return value.flatMap((item) => findCategorized(item, report));
  if (!isJsonObject(value)) return [];
  const here = typeof value.productName === 'string' ? value : report;
  if (typeof value.transactionName === 'string' && typeof value.category === 'string') return [[value, here]];
  return Object.values(value).flatMap((item) => findCategorized(item, here));
}

test.each(['klaas', 'klavi-ki'])('the examples of %s carry what the sandbox would answer', (name) => {
  const document = parse(readFileSync(`openapi/${name}.yaml`, 'utf8')) as JsonObject;
  const found = findCategorized(document);
  expect(found.length).toBeGreaterThan(5);
  for (const [transaction, report] of found) {
    const isAccount = typeof transaction.type === 'string';
    const category = categorizeTransaction({
      name: String(transaction.transactionName),
      direction: String(transaction.creditDebitType),
      type: String(transaction.type ?? transaction.transactionType ?? ''),
      source: isAccount ? 'checking' : 'creditcard',
      isOwnAccount: isAccount && transaction.partieCnpjCpf === (report.enquiryCpf ?? report.enquiryCnpj),
    });
    expect({ ...category, ...transaction }, String(transaction.transactionName)).toEqual({
      ...transaction,
      ...category,
    });
  }
});
