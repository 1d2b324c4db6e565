import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ProvisionalBadge } from '.';

test('says what is to be confirmed, in readable text', () => {
  const html = renderToStaticMarkup(<ProvisionalBadge note="o <host> de homologação" />);
  expect(html).toContain('a confirmar com a klavi');
  expect(html).toContain('o &lt;host&gt; de homologação');
});

test('stands alone without a note', () => {
  expect(renderToStaticMarkup(<ProvisionalBadge />)).not.toContain('note');
});
