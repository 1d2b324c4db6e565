import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CopyButton } from '.';

test('is a labelled button that starts idle', () => {
  const html = renderToStaticMarkup(<CopyButton text="{}" label="Copiar exemplo" />);
  expect(html).toContain('type="button"');
  expect(html).toContain('aria-label="Copiar exemplo"');
  expect(html).toContain('data-outcome="idle"');
  expect(html).toContain('>Copiar<');
});
