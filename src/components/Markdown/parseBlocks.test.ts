import { expect, test } from 'vitest';
import { parseBlocks, type Block } from './parseBlocks';

const paragraph = (source: string): Block => ({ kind: 'paragraph', source });

test.each<[string, string, Block[]]>([
  ['paragraphs', 'um\ndois\n\ntrês', [paragraph('um\ndois'), paragraph('três')]],
  ['Windows line ends', 'um\r\n\r\ndois', [paragraph('um'), paragraph('dois')]],
  ['a heading', '## Título ##\ntexto', [{ kind: 'heading', source: 'Título' }, paragraph('texto')]],
  [
    'a fence',
    '```json\n{\n  "a": 1\n}\n```\nfim',
    [{ kind: 'code', text: '{\n  "a": 1\n}' }, paragraph('fim')],
  ],
  ['a fence left open', '```\na', [{ kind: 'code', text: 'a' }]],
  [
    'a quote',
    '> um\n> - dois',
    [
      {
        kind: 'quote',
        blocks: [paragraph('um'), { kind: 'list', ordered: false, start: 1, items: [[paragraph('dois')]] }],
      },
    ],
  ],
  [
    'a list after a paragraph',
    'veja:\n- um\n- dois',
    [
      paragraph('veja:'),
      { kind: 'list', ordered: false, start: 1, items: [[paragraph('um')], [paragraph('dois')]] },
    ],
  ],
  [
    'a loose list',
    '* um\n\n* dois',
    [{ kind: 'list', ordered: false, start: 1, items: [[paragraph('um')], [paragraph('dois')]] }],
  ],
  [
    'an ordered list',
    '3. três\n4. quatro',
    [{ kind: 'list', ordered: true, start: 3, items: [[paragraph('três')], [paragraph('quatro')]] }],
  ],
  [
    'a nested list',
    '- um\n  - dentro\n- dois',
    [
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          [paragraph('um'), { kind: 'list', ordered: false, start: 1, items: [[paragraph('dentro')]] }],
          [paragraph('dois')],
        ],
      },
    ],
  ],
  [
    'a wrapped item',
    '- um\n  continua\npreguiçosa\n\nfora',
    [
      { kind: 'list', ordered: false, start: 1, items: [[paragraph('um\ncontinua\npreguiçosa')]] },
      paragraph('fora'),
    ],
  ],
  [
    'a table',
    '| código | fim |\n|---|:-:|\n| `a\\|b` | sim |\n',
    [{ kind: 'table', header: ['código', 'fim'], rows: [['`a|b`', 'sim']] }],
  ],
  ['a dash that is no list', '-1 é inválido', [paragraph('-1 é inválido')]],
  ['nothing', ' \n\n', []],
])('reads %s', (_name, source, expected) => {
  expect(parseBlocks(source)).toEqual(expected);
});
