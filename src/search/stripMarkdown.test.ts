import { expect, test } from 'vitest';
import { stripMarkdown } from './stripMarkdown';

test.each([
  ['Cria **um** `link`.', 'Cria um link.'],
  ['Veja [o guia](/guia#a) e ![a figura](/x.png).', 'Veja o guia e a figura.'],
  [
    'Use:\n\n- uma coisa\n* outra\n1. mais uma\n\n> nota\n## Título',
    'Use: uma coisa outra mais uma nota Título',
  ],
  ['snake_case e a - b ficam', 'snake_case e a - b ficam'],
  ['', ''],
])('%j is %j', (source, text) => {
  expect(stripMarkdown(source)).toBe(text);
});
