import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Verdict } from '../../../response/validateAnswer';
import { VerdictView } from './VerdictView';

const agreeing: Verdict = { answer: [], body: [], isCut: false, skipped: [], hasSchema: true };

function render(parts: Partial<Verdict>): string {
  const nothing = () => {};
  const html = renderToStaticMarkup(
    <VerdictView verdict={{ ...agreeing, ...parts }} hasBody onGo={nothing} say={nothing} />,
  );
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const wrongType = { pointer: '/data/0/id', keyword: 'type', expected: ['string', 'null'], error: '' };

test.each<[Partial<Verdict>, string]>([
  [{}, 'De acordo com o contrato'],
  [{ hasSchema: false }, 'Status e tipo de acordo com o contrato, que não descreve os campos deste corpo.'],
  [
    { skipped: ['/data'] },
    'Conferido só em parte: o corpo é grande demais para o navegador conferir inteiro.',
  ],
  [{ body: [wrongType] }, '1 diferença do contrato data[0].id O contrato pede o tipo string, null.'],
  [
    {
      answer: [{ kind: 'missingHeader', name: 'X-Id' }],
      body: [
        {
          pointer: '',
          keyword: 'required',
          expected: ['id'],
          error: 'Instance does not have required property "id".',
        },
      ],
    },
    '2 diferenças do contrato Falta o cabeçalho X-Id, obrigatório no contrato. Se ele existe, o servidor não o expõe a páginas (Access-Control-Expose-Headers). corpo Falta o campo id.',
  ],
  [
    { answer: [{ kind: 'status', status: 418, documented: ['200', '4XX'] }] },
    '1 diferença do contrato O contrato não documenta o status 418 nesta chamada. Documentados: 200, 4XX.',
  ],
])('%j', (parts, expected) => {
  expect(render(parts)).toBe(expected);
});

test('lists the first twenty and says how many more there are', () => {
  const text = render({ body: Array.from({ length: 200 }, () => wrongType), isCut: true });
  expect(text).toContain('200+ diferenças do contrato');
  expect(text.match(/data\[0\]\.id/g)).toHaveLength(20);
  expect(text).toContain('E mais 180+, marcadas na árvore.');
});
