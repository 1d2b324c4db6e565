import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CallbackLevels } from '.';

test('the request comes first, then the link, then the Console', () => {
  const html = renderToStaticMarkup(<CallbackLevels />);
  const levels = [...html.matchAll(/<li.*?<\/li>/g)].map(([level]) => level.replaceAll(/<[^>]+>/g, '|'));
  expect(levels.map((level) => level.split('|').find((part) => part !== ''))).toEqual([
    'No pedido do relatório',
    'No link',
    'No Console',
  ]);
});
