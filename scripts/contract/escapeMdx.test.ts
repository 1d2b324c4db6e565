import { evaluate } from '@mdx-js/mdx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import { expect, test } from 'vitest';
import { escapeMdx, escapeMdxText } from './escapeMdx';

async function render(mdx: string): Promise<string> {
  const { default: Content } = await evaluate(mdx, runtime);
  return renderToStaticMarkup(createElement(Content));
}

test.each([
  ['a {brace} and a < b', '<p>a {brace} and a &lt; b</p>'],
  ['`{code}` and {brace}', '<p><code>{code}</code> and {brace}</p>'],
  ['``a ` {b}``', '<p><code>a ` {b}</code></p>'],
  [
    '```json\n{"a": "<b>"}\n```',
    '<pre><code class="language-json">{&quot;a&quot;: &quot;&lt;b&gt;&quot;}\n</code></pre>',
  ],
  ['**bold** [link](https://a.test)', '<p><strong>bold</strong> <a href="https://a.test">link</a></p>'],
  ['see <https://a.test/x>', '<p>see <a href="https://a.test/x">https://a.test/x</a></p>'],
  ['import it\n\nexport it', '<p>import it</p>\n<p>export it</p>'],
  ['already \\{escaped}', '<p>already {escaped}</p>'],
  ['- one {a}\n- two', '<ul>\n<li>one {a}</li>\n<li>two</li>\n</ul>'],
])('markdown %j', async (markdown, html) => {
  expect(await render(escapeMdx(markdown))).toBe(html);
});

test.each(['{a} *b* _c_ `d` <e> [f](g) # h | i ~~j~~ \\k', '# title', 'a\nb'])('text %j', async (text) => {
  expect(await render(`x ${escapeMdxText(text)}`)).toBe(
    `<p>x ${text.replace('\n', ' ').replace('<', '&lt;').replace('>', '&gt;')}</p>`,
  );
});
