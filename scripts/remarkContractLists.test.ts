import { compile } from '@mdx-js/mdx';
import { expect, it } from 'vitest';
import { remarkContractLists } from './remarkContractLists';

async function compileGuide(value: string): Promise<string> {
  const options = { locale: 'en', generatedDir: '.generated' };
  const remarkPlugins = [[remarkContractLists, options] as [typeof remarkContractLists, never]];
  return String(await compile(value, { remarkPlugins, jsx: true }));
}

it('gives each table the list of the page’s language, imported once', async () => {
  const code = await compileGuide(`
<WebhookTable tag="Eventos da API" />

<div>
  <WebhookTable tag="Eventos de tela" />
</div>

<ReportTable />
`);
  expect(code.match(/from "@site\/\.generated\/en\/webhooks\.json"/g)).toHaveLength(1);
  expect(code).toContain('import {WebhookTable} from "@site/src/reference/WebhookTable";');
  expect(code).toContain('<WebhookTable tag="Eventos de tela" webhooks={listwebhooksjson} />');
  expect(code).toContain('<ReportTable webhooks={listwebhooksjson} />');
});

it('gives one component several lists', async () => {
  const code = await compileGuide('<ProvisionalList />\n');
  expect(code).toContain('from "@site/.generated/en/guidePoints.json"');
  expect(code).toContain('<ProvisionalList contracts={listprovisionaljson} guides={listguidePointsjson} />');
});

it('leaves pages without a list alone', async () => {
  expect(await compileGuide('# Guia\n')).not.toContain('import');
});
