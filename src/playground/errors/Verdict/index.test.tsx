import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { decodeText } from '../decodeError';
import { listSamples } from '../samples';
import { DecodedError } from '../DecodedError';
import { Verdict } from '.';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ siteConfig: { customFields: { rootUrl: '/' } }, i18n: { currentLocale: 'pt-BR' } }),
}));
vi.mock('@docusaurus/Link', () => ({
  default: ({ to, ...props }: { to: string } & ComponentProps<'a'>) =>
    createElement('a', { ...props, href: to }),
}));

function render(text: string): string {
  return renderToStaticMarkup(<Verdict decoded={decodeText(text)} />);
}

function toText(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|');
}

test('a row says what, who, whether to repeat, what to do, and where it stands in the guide', () => {
  const html = render('{"statusCode":4004,"error":"Invalid institution","message":"x"}');
  expect(toText(html)).toContain(
    '|4004|código no corpo|Invalid institution|A instituição foi retirada, ou a sua aplicação não tem permissão para ela.|Quem age|Você ou klavi|Repetir?|Só depois de mudar|A mesma chamada teria a mesma resposta.|O que fazer agora|',
  );
  expect(html).toContain('href="/referencia/erros#erro-4004"');
  expect(html).toContain('aria-label="Copiar a pergunta para o suporte"');
});

test('an ambiguous number lists its other rows', () => {
  const html = render('403');
  expect(toText(html)).toContain(
    '|Se veio de outro lugar, pode ser:|403 · code de uma tarefa Open Data|Banco indisponível.|',
  );
  expect(html).toContain('href="/referencia/erros#open-data-403"');
});

test.each([
  ['an unknown code', '4050', ['4050', 'A klavi não publicou este código', 'Copiar a pergunta']],
  ['an unlisted status', 'HTTP/1.1 418 x', ['418', 'não está em nenhuma tabela', 'a confirmar com a klavi']],
  ['a success', 'HTTP/1.1 200 OK', ['Isto não é um erro.']],
  ['an event', '{"eventName":"consent_error"}', ['consent_error', 'não traz código de erro']],
  ['a wait', 'HTTP/1.1 429 x\nRetry-After: 3', ['A resposta pede 3 s de espera']],
  [
    'named fields',
    '{"statusCode":400,"error":"x","message":"taxId is required"}',
    ['A mensagem cita:', 'taxId'],
  ],
])('%s', (_name, text, parts) => {
  const html = render(text);
  for (const part of parts) expect(html).toContain(part);
});

test('nothing pasted: what will be here, and nothing to copy', () => {
  const html = render('');
  expect(html).toContain('A explicação aparece aqui');
  expect(html).not.toContain('<button');
});

test('every example to try is explained', () => {
  const kinds = listSamples().map(({ id, text }) => [id, decodeText(text).kind]);
  expect(kinds).toEqual(listSamples().map(({ id }) => [id, 'error']));
});

test('under an answer, only errors are explained', () => {
  expect(renderToStaticMarkup(<DecodedError status={200} body="{}" />)).toBe('');
  expect(renderToStaticMarkup(<DecodedError status={503} body="" />)).toContain('role="group"');
});
