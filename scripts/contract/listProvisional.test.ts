import { expect, it } from 'vitest';
import { readLibrary } from '../../src/contract/fixtures/readLibrary';
import { isJsonObject } from '../../src/contract/isJsonObject';
import { readPointer } from '../../src/contract/jsonPointer';
import { readContract } from '../../src/contract/readContract';
import type { JsonObject } from '../../src/contract/types';
import { listProvisional } from './listProvisional';

/** The points of the fixture after marking more of it; each mark is a pointer and its text. */
function listWith(marks: Record<string, string> = {}) {
  const document: JsonObject = readLibrary();
  for (const [pointer, text] of Object.entries(marks)) {
    const owner = readPointer(document, pointer);
    if (!isJsonObject(owner)) throw new Error(`The fixture has nothing at ${pointer}.`);
    owner['x-provisional'] = text;
  }
  return listProvisional(readContract('library', document), document);
}

const find = (text: string, marks?: Record<string, string>) =>
  listWith(marks).find((point) => point.text === text);

it('says what is to be confirmed, in the order of the pages, and which pages say so', () => {
  const points = listWith();
  expect(points.map(({ text, places }) => [text, places[0]])).toEqual([
    [
      'confirmar a região',
      { label: 'createToken · https://sul.example.test', path: '/api/library/create-token' },
    ],
    ['confirmar a ordem', { label: 'listBooks', path: '/api/library/list-books' }],
    ['confirmar o horário', { label: 'loan_due', path: '/api/library/loan-due' }],
    ['confirmar os campos', { label: 'yearReport · data', path: '/api/library/year-report' }],
  ]);
  expect(points[0]).toMatchObject({ product: 'library', title: 'Biblioteca', total: 2 });
});

it.each([
  ['/components/schemas/Shelf/properties/name', 'listBooks · name', 3],
  ['/components/schemas/Error', 'createToken · 400', 2],
  ['/components/responses/Error', 'createToken · 400', 2],
  ['/components/parameters/signature', 'loan_due · X-Signature', 1],
  ['/components/parameters/language/schema', 'listBooks · Accept-Language', 1],
  ['/components/securitySchemes/accessToken', 'listBooks · accessToken', 2],
  ['/paths/~1books/get/responses/200/headers/X-Total', 'listBooks · X-Total', 1],
  ['/webhooks/loan_due/post/responses/2XX', 'loan_due · 2XX', 1],
])('places %s at %s, on %i pages', (pointer, label, total) => {
  const point = find('a confirmar', { [pointer]: 'a confirmar\n' });
  expect([point?.places[0]?.label, point?.total]).toEqual([label, total]);
});

it('names three pages of many, and each page once', () => {
  const everywhere = [
    '/paths/~1auth/post',
    '/paths/~1books/get',
    '/paths/~1books~1{bookId}/get',
    '/webhooks/loan_due/post',
  ];
  const marks = Object.fromEntries(everywhere.map((pointer) => [pointer, 'o mesmo']));
  const point = find('o mesmo', { ...marks, '/components/schemas/LoanDue': 'o mesmo' });
  expect(point?.places.map(({ label }) => label)).toEqual(['createToken', 'listBooks', 'getBook']);
  expect(point?.total).toBe(4);
});

it.each(['/info', '/paths/~1auth/post/requestBody'])(
  "places %s, which is on no page, at the product's home",
  (pointer) => {
    expect(find('tudo', { [pointer]: 'tudo' })).toMatchObject({
      places: [{ label: 'Biblioteca', path: '/api/library' }],
      total: 1,
    });
  },
);

it('ends where schemas contain themselves', () => {
  expect(find('laço', { '/components/schemas/Shelf': 'laço' })?.places[0]?.label).toBe('listBooks · shelf');
});
