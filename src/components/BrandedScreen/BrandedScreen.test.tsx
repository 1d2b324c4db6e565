import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BrandedScreen } from '.';
import { itemTexts } from './itemTexts';

test('every item is named once in words and has its number in the drawing', () => {
  const html = renderToStaticMarkup(<BrandedScreen />);
  const [drawing = '', legend = ''] = html.split('legend');
  expect(drawing).toContain('aria-hidden="true"');
  itemTexts().forEach(({ name, example }, index) => {
    expect(drawing).toMatch(new RegExp(`pin[^>]*>${index + 1}<`));
    expect(legend).toContain(name);
    expect(legend).toContain(example);
  });
});
