import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { KlaasPaths } from '.';

test('two ways of three steps, klavi in the middle; only the reports come after the answer', () => {
  const html = renderToStaticMarkup(<KlaasPaths />);
  const ways = [...html.matchAll(/<ol.*?<\/ol>/g)].map(([way]) =>
    [...way.matchAll(/<li class="([^"]+)"/g)].map(([, name]) => name),
  );
  expect(ways).toEqual([
    ['yours', 'byKlavi', 'yours'],
    ['yours', 'byKlavi', 'yours later'],
  ]);
});
