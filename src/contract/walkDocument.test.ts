import { expect, it } from 'vitest';
import { readLibrary } from './fixtures/readLibrary';
import { formatPointer, readPointer } from './jsonPointer';
import { walkDocument } from './walkDocument';

const document = readLibrary();

function pointersOf(wanted: string): string[] {
  const found: string[] = [];
  walkDocument(document, (kind, _node, segments) => {
    if (kind === wanted) found.push(formatPointer(segments));
  });
  return found;
}

it('gives each object its place', () => {
  walkDocument(document, (_kind, node, segments) => {
    expect(readPointer(document, formatPointer(segments))).toBe(node);
  });
});

it('tells the kinds apart', () => {
  expect(pointersOf('operation')).toEqual([
    '/components/pathItems/yearReport/post',
    '/paths/~1auth/post',
    '/paths/~1books/get',
    '/paths/~1books~1{bookId}/get',
    '/webhooks/loan_due/post',
  ]);
  expect(pointersOf('server')).toContain('/paths/~1books~1{bookId}/servers/0');
  expect(pointersOf('header')).toEqual(['/paths/~1books/get/responses/200/headers/X-Total']);
  expect(pointersOf('link')).toEqual(['/paths/~1auth/post/responses/201/links/listar']);
  expect(pointersOf('schema')).toContain('/components/schemas/Shelf/properties/parent');
});

it('takes nothing inside an example for a part of the contract', () => {
  const value = { schema: { type: 'string' }, content: {}, properties: {} };
  const kinds: string[] = [];
  walkDocument(
    { components: { examples: { a: { value } }, schemas: { default: { default: value } } } },
    (kind) => {
      kinds.push(kind);
    },
  );
  expect(kinds).toEqual(['document', 'components', 'schema', 'example']);
});
