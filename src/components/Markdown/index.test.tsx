import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Markdown } from '.';

vi.mock('@docusaurus/Link', () => ({
  // eslint-disable-next-line @docusaurus/no-html-links -- stands for Link
  default: ({ to, children }: { to: string; children: React.ReactNode }) => <a href={to}>{children}</a>,
}));

function render(source: string, inline = false): string {
  return renderToStaticMarkup(<Markdown source={source} inline={inline} />);
}

test('renders paragraphs, lists, code and links', () => {
  const html = render('Crie o `link`.\n\n- **um**\n- [dois](/inicio)\n\n```\nGET /\n```');
  expect(html).toContain('<p>Crie o <code>link</code>.</p>');
  expect(html).toContain('<ul><li><strong>um</strong></li><li><a href="/inicio">dois</a></li></ul>');
  expect(html).toContain('<code>GET /</code>');
});

test('escapes the HTML of a contract', () => {
  const html = render('<script>alert("x")</script> & <img src=x onerror=y>');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;script&gt;');
});

test('leaves the outline of the page alone', () => {
  expect(render('# Título')).not.toMatch(/<h\d/);
});

test('inline has no block around it', () => {
  expect(render('*leve* & curto', true)).toBe('<em>leve</em> &amp; curto');
});
