import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PreparedShare } from '../prepareShare';
import { ShareDialog } from '.';

const whole: PreparedShare = {
  link: { ok: true, fragment: '#k1.abc' },
  fields: ['query.personalTaxId', 'body/email'],
  changes: [{ path: 'query.personalTaxId', what: 'cpf', how: 'replaced' }],
  leftOut: [{ field: 'body/photo', why: 'file' }],
};

function render(part: Partial<PreparedShare>): string {
  const html = renderToStaticMarkup(
    <ShareDialog
      summary="Criar um link"
      environment="portal"
      page="https://x.example/api/klavi-ki/create-link"
      prepared={{ ...whole, ...part }}
      onClose={() => {}}
    />,
  );
  return html.replaceAll('<!-- -->', '');
}

test('shows the link, what it carries and what was changed', () => {
  const html = render({});
  expect(html).toContain('value="https://x.example/api/klavi-ki/create-link#k1.abc"');
  expect(html).toContain('<code>email</code>');
  expect(html).toContain('CPF trocado pelo da Ana Exemplo');
  expect(html).toContain('arquivo não vai no link');
  expect(html).toContain('Sandbox do portal');
});

test.each([
  [{ ok: false, reason: 'tooLong' }, 'não cabe em um link'],
  [{ ok: false, reason: 'notAllowed' }, 'nenhum link pode levar'],
  [{ ok: false, reason: 'unsupported' }, 'antigo demais'],
] as const)('says why there is no link: %o', (link, text) => {
  const html = render({ link });
  expect(html).toContain(text);
  expect(html).not.toContain('<input');
});

test('an empty form gives the page’s address', () => {
  const html = render({ link: { ok: true, fragment: '' }, fields: [], changes: [], leftOut: [] });
  expect(html).toContain('value="https://x.example/api/klavi-ki/create-link"');
  expect(html).toContain('Não há campos preenchidos');
  expect(html).not.toContain('O que mudou');
});
