import { expect, test } from 'vitest';
import { splitFirstParagraph } from './splitFirstParagraph';

test.each([
  ['Feito.', 'Feito.', ''],
  ['  Feito.\n', 'Feito.', ''],
  ['Feito,\nem duas linhas.', 'Feito,\nem duas linhas.', ''],
  ['Feito.\n\nE mais.\n\nE mais.', 'Feito.', 'E mais.\n\nE mais.'],
  ['Feito.\n  \nE mais.', 'Feito.', 'E mais.'],
  ['', '', ''],
])('splits %j', (source, first, rest) => {
  expect(splitFirstParagraph(source)).toEqual({ first, rest });
});
