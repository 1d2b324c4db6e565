import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SignatureComparison } from '.';

test('shows both bodies byte by byte, each with its signature, and marks the spaces', () => {
  const html = renderToStaticMarkup(
    <SignatureComparison
      secretKey="sk_x"
      asReceived={{ body: '[{"a": 1, "b": 2}]', signature: 'aa11' }}
      writtenAnew={{ body: '[{"a":1,"b":2}]', signature: 'bb22' }}
    />,
  );
  const text = html.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"');
  expect(text).toMatch(/\[\{"a": 1, "b": 2\}\]aa11.*\[\{"a":1,"b":2\}\]bb22.*sk_x/);
  expect(html.match(/<mark> <\/mark>/g)).toHaveLength(3);
});
