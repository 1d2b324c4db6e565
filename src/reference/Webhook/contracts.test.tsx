import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { readContract } from '../../contract/readContract';
import { toWebhookDoc } from '../../contract/toWebhookDoc';
import { renderPage, toText } from '../fixtures/renderPage';
import { Webhook } from '.';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ siteConfig: { customFields: { rootUrl: '/' } } }),
}));

const products = readdirSync('openapi').filter((name) => name.endsWith('.yaml'));
const webhooks = products.flatMap((file) => {
  const product = file.replace('.yaml', '');
  const contract = readContract(product, parse(readFileSync(`openapi/${file}`, 'utf8')));
  return contract.webhooks.map(({ id }) => [`${product}/${id}`, toWebhookDoc(contract, id)] as const);
});

test.each(webhooks)('%s renders whole, with every id once and every anchor alive', (_name, webhook) => {
  const html = renderPage(<Webhook webhook={webhook} />);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.filter((id) => !ids.includes(id))).toEqual([]);
  const text = toText(html);
  expect(text).toContain(webhook.id);
  expect(text).not.toContain('que não existe nele');
  for (const { name } of webhook.headers) expect(text).toContain(name);
});
