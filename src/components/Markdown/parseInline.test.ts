import { expect, test } from 'vitest';
import { parseInline, type Inline } from './parseInline';

const text = (value: string): Inline => ({ kind: 'text', text: value });

test.each<[string, Inline[]]>([
  ['só texto', [text('só texto')]],
  ['duas\nlinhas', [text('duas linhas')]],
  ['use `redirectURL`.', [text('use '), { kind: 'code', text: 'redirectURL' }, text('.')]],
  ['``a `b` c``', [{ kind: 'code', text: 'a `b` c' }]],
  ['`**cru**`', [{ kind: 'code', text: '**cru**' }]],
  [
    '**forte** e *leve*',
    [
      { kind: 'strong', children: [text('forte')] },
      text(' e '),
      { kind: 'emphasis', children: [text('leve')] },
    ],
  ],
  ['**com `código`**', [{ kind: 'strong', children: [text('com '), { kind: 'code', text: 'código' }] }]],
  ['snake_case_name', [text('snake_case_name')]],
  ['ação_x_', [text('ação_x_')]],
  ['_leve_', [{ kind: 'emphasis', children: [text('leve')] }]],
  ['__forte__', [{ kind: 'strong', children: [text('forte')] }]],
  ['2 * 3 * 4', [text('2 * 3 * 4')]],
  ['[guia](/inicio)', [{ kind: 'link', href: '/inicio', children: [text('guia')] }]],
  [
    '[`POST`](#corpo "título")',
    [{ kind: 'link', href: '#corpo', children: [{ kind: 'code', text: 'POST' }] }],
  ],
  [
    '[w](https://pt.wikipedia.org/wiki/Pix_(pagamento))',
    [{ kind: 'link', href: 'https://pt.wikipedia.org/wiki/Pix_(pagamento)', children: [text('w')] }],
  ],
  [
    '<https://klavi.ai/a_b_c>',
    [{ kind: 'link', href: 'https://klavi.ai/a_b_c', children: [text('https://klavi.ai/a_b_c')] }],
  ],
  ['\\*literal\\*', [text('*literal*')]],
  ['um  \ndois', [text('um'), { kind: 'break' }, text('dois')]],
  ['[solto] e **aberto', [text('[solto] e **aberto')]],
  ['<b>não é HTML</b>', [text('<b>não é HTML</b>')]],
])('reads %j', (source, expected) => {
  expect(parseInline(source)).toEqual(expected);
});

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  'keeps the words of a link to %s and drops the address',
  (href) => {
    expect(parseInline(`[clique](${href})`)).toEqual([text('clique')]);
  },
);
