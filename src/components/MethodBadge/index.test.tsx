import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MethodBadge } from '.';

test.each(['get', 'DELETE', 'query'])('shows %s in capitals and colours by its lower-case name', (method) => {
  const html = renderToStaticMarkup(<MethodBadge method={method} />);
  expect(html).toContain(`>${method.toUpperCase()}<`);
  expect(html).toContain(`data-method="${method.toLowerCase()}"`);
});
