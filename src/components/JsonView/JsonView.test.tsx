import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JsonView } from '.';

test('is a named region that the keyboard reaches, with every character in it', () => {
  const html = renderToStaticMarkup(<JsonView text={'{\n  "a": [1, "b"]\n}'} label="Corpo" />);
  expect(html).toMatch(/^<pre [^>]*role="region" aria-label="Corpo" tabindex="0"/);
  expect(html.replace(/<[^>]*>/g, '')).toBe('{\n  &quot;a&quot;: [1, &quot;b&quot;]\n}');
  expect(html).toContain('<span class="key">&quot;a&quot;</span>');
});
