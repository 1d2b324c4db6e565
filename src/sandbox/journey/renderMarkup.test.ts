import { expect, test } from 'vitest';
import { escapeHtml, markup } from './renderMarkup';

test('what is interpolated is text, unless it is markup', () => {
  const inner = markup`<b>${'<i>'}</b>`;
  expect(markup`<p title="${'"'}">${inner}${[inner, '&', 1, false, undefined]}</p>`.html).toBe(
    '<p title="&quot;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b>&amp;1</p>',
  );
});

test('every character that means something in HTML is escaped, once', () => {
  expect(escapeHtml(`<>&"'\`&amp;`)).toBe('&lt;&gt;&amp;&quot;&#39;&#96;&amp;amp;');
});
