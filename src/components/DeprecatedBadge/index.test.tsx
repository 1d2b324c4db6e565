import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DeprecatedBadge } from '.';

test('says so in words', () => {
  expect(renderToStaticMarkup(<DeprecatedBadge />)).toContain('descontinuado');
});
