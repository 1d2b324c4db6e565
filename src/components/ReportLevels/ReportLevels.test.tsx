import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ReportLevels } from '.';

test('one consent counts per institution, all of them per person', () => {
  const levels = renderToStaticMarkup(<ReportLevels />)
    .split('<section')
    .slice(1);
  const marks = levels.map((level) => level.match(/entra|fica fora/g));
  expect(marks).toEqual([
    ['entra', 'fica fora', 'fica fora'],
    ['entra', 'entra', 'entra'],
  ]);
});
