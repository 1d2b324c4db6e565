import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WindowPath } from '.';

test('an ordered list of titles, each with its terms and values', () => {
  const html = renderToStaticMarkup(
    <WindowPath
      windows={[
        {
          title: 'Ambiente',
          code: true,
          facts: [{ term: 'baseUrl', value: 'https://api-sandbox.klavi.ai' }],
        },
        { title: 'Requisição', facts: [{ term: 'Token', value: 'do back-end' }] },
      ]}
    />,
  );
  expect(html.match(/<li/g)).toHaveLength(2);
  expect(html.replaceAll(/ class="[^"]*"/g, '')).toContain(
    '<dt>baseUrl</dt><dd>https://api-sandbox.klavi.ai</dd>',
  );
  expect(html.match(/class="facts code"/g)).toHaveLength(1);
});
