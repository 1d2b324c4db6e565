import { expect, test } from 'vitest';
import type { Json, ParameterDoc } from '../../contract/types';
import { createParameter } from '../fixtures/createOperation';
import { joinPairs } from './joinPairs';
import { serialiseParameter } from './serialiseParameter';

type Cells = [undefinedValue: string | null, text: string | null, list: string | null, object: string | null];

const values: Json[] = [null, 'blue', ['blue', 'black', 'brown'], { R: 100, G: 200, B: 150 }];

function write(parts: Partial<ParameterDoc> & Pick<ParameterDoc, 'in'>, value: Json): string | null {
  const pairs = serialiseParameter(createParameter({ name: 'color', ...parts }), value);
  if (!pairs) return null;
  return parts.in === 'path' || parts.in === 'header'
    ? joinPairs(pairs, parts.style)
    : pairs.map(([name, text]) => `${name}=${text}`).join(parts.in === 'cookie' ? '; ' : '&');
}

// OpenAPI 3.1.1, Style Examples, row by row; `null` is its "n/a". Null stands for its undefined value.
const table: [ParameterDoc['in'], ParameterDoc['style'], boolean, Cells][] = [
  ['path', 'matrix', false, [';color', ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150']],
  [
    'path',
    'matrix',
    true,
    [';color', ';color=blue', ';color=blue;color=black;color=brown', ';R=100;G=200;B=150'],
  ],
  ['path', 'label', false, ['.', '.blue', '.blue,black,brown', '.R,100,G,200,B,150']],
  ['path', 'label', true, ['.', '.blue', '.blue.black.brown', '.R=100.G=200.B=150']],
  ['path', 'simple', false, ['', 'blue', 'blue,black,brown', 'R,100,G,200,B,150']],
  ['path', 'simple', true, ['', 'blue', 'blue,black,brown', 'R=100,G=200,B=150']],
  ['header', 'simple', false, ['', 'blue', 'blue,black,brown', 'R,100,G,200,B,150']],
  ['header', 'simple', true, ['', 'blue', 'blue,black,brown', 'R=100,G=200,B=150']],
  ['query', 'form', false, ['color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150']],
  [
    'query',
    'form',
    true,
    ['color=', 'color=blue', 'color=blue&color=black&color=brown', 'R=100&G=200&B=150'],
  ],
  ['cookie', 'form', false, ['color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150']],
  // The table's "&" can't part cookies: OpenAPI 3.1.1, D calls it incorrect.
  [
    'cookie',
    'form',
    true,
    ['color=', 'color=blue', 'color=blue; color=black; color=brown', 'R=100; G=200; B=150'],
  ],
  [
    'query',
    'spaceDelimited',
    false,
    [null, null, 'color=blue%20black%20brown', 'color=R%20100%20G%20200%20B%20150'],
  ],
  ['query', 'spaceDelimited', true, [null, null, null, null]],
  [
    'query',
    'pipeDelimited',
    false,
    [null, null, 'color=blue%7Cblack%7Cbrown', 'color=R%7C100%7CG%7C200%7CB%7C150'],
  ],
  ['query', 'pipeDelimited', true, [null, null, null, null]],
  ['query', 'deepObject', false, [null, null, null, null]],
  ['query', 'deepObject', true, [null, null, null, 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150']],
];

test.each(table)('%s %s, explode %s', (place, style, explode, cells) => {
  expect(values.map((value) => write({ in: place, style, explode }, value))).toEqual(cells);
});

test.each<[ParameterDoc['in'], ParameterDoc['style'], boolean]>([
  ['path', 'simple', false],
  ['header', 'simple', false],
  ['query', 'form', true],
  ['cookie', 'form', true],
])('what a %s says of no style is %s', (place, style, explode) => {
  expect(values.map((value) => write({ in: place }, value))).toEqual(
    values.map((value) => write({ in: place, style, explode }, value)),
  );
});

test.each<[ParameterDoc['in'], NonNullable<ParameterDoc['style']>[]]>([
  ['path', ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject']],
  ['header', ['matrix', 'label', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject']],
  ['query', ['matrix', 'label', 'simple']],
  ['cookie', ['matrix', 'label', 'simple', 'spaceDelimited', 'pipeDelimited', 'deepObject']],
])('a %s has no other style', (place, styles) => {
  for (const style of styles)
    for (const value of values) expect(write({ in: place, style }, value)).toBeNull();
});

type Parts = Partial<ParameterDoc> & Pick<ParameterDoc, 'in'>;

const query: Parts = { in: 'query' };
const joined: Parts = { in: 'query', explode: false };
const matrix: Parts = { in: 'path', style: 'matrix' };
const label: Parts = { in: 'path', style: 'label' };

test.each<[string, Parts, Json, string | null]>([
  ['empty text in a query', query, '', 'color='],
  ['empty text in a matrix', matrix, '', ';color'],
  ['empty text as a label', label, '', '.'],
  ['an empty text in a list', query, ['a', ''], 'color=a&color='],
  ['an empty text in an exploded matrix', { ...matrix, explode: true }, { a: '', b: 'c' }, ';a;b=c'],
  ['an empty text in an exploded path object', { in: 'path', explode: true }, { a: '', b: 'c' }, 'a=,b=c'],
  ['an empty list in a query', query, [], ''],
  ['an empty list, joined', joined, [], ''],
  ['an empty object in a query', query, {}, ''],
  ['an empty deep object', { in: 'query', style: 'deepObject', explode: true }, {}, ''],
  ['an empty list in a matrix', matrix, [], ''],
  ['an empty list as a label', label, [], ''],
  ['an empty list in a header', { in: 'header' }, [], ''],
  ['a null in a list', joined, ['a', null, 'b'], 'color=a,b'],
  ['a null in an object', query, { a: null, b: 1 }, 'b=1'],
  ['zero, false and fractions', joined, [0, false, 1.5], 'color=0,false,1.5'],
  ['a list in a list', query, [['a']], null],
  ['a list in an object', query, { a: ['b'] }, null],
  ['an object in a deep object', { in: 'query', style: 'deepObject', explode: true }, { a: { b: 1 } }, null],
  ['an object in a path list', { in: 'path' }, [{ a: 1 }], null],
])('writes %s', (_name, parts, value, expected) => {
  expect(write(parts, value)).toBe(expected);
});

test.each<[string, Parts & { name?: string }, Json, string]>([
  ['encodes values of a query', query, 'a b&c=d+é/', 'color=a%20b%26c%3Dd%2B%C3%A9%2F'],
  ['encodes a comma inside a member', joined, ['a,b', 'c'], 'color=a%2Cb,c'],
  ['encodes names', { ...query, name: '❤️[]' }, 'x', '%E2%9D%A4%EF%B8%8F%5B%5D=x'],
  ['encodes the names of members', query, { 'a b': 1 }, 'a%20b=1'],
  ['encodes values of a path', { in: 'path' }, 'a/b;c', 'a%2Fb%3Bc'],
  ['encodes values of a cookie', { in: 'cookie' }, 'a b;c', 'color=a%20b%3Bc'],
  ['leaves a header as it is', { in: 'header' }, 'a b/ção', 'a b/ção'],
  ['lets reserved characters pass', { ...query, allowReserved: true }, '/a?b:c@d%2Fe', 'color=/a?b:c@d%2Fe'],
  [
    'encodes what a query would misread',
    { ...query, allowReserved: true },
    '#&=+[]',
    'color=%23%26%3D%2B%5B%5D',
  ],
  ['lets a comma of a text pass', { ...joined, allowReserved: true }, 'a,b', 'color=a,b'],
  ['parts members by commas alone', { ...joined, allowReserved: true }, ['a,b', '/'], 'color=a%2Cb,/'],
  ['reserves nothing outside a query', { in: 'path', allowReserved: true }, 'a/b', 'a%2Fb'],
  // The specification's own example (C, Examples).
  [
    'follows the formulas of appendix C',
    { ...query, allowReserved: true },
    { a: 'x+y', b: 'x/y', c: 'x^y' },
    'a=x%2By&b=x/y&c=x%5Ey',
  ],
])('%s', (_name, parts, value, expected) => {
  expect(write(parts, value)).toBe(expected);
});

test.each<[string, Parts, Json, string | null]>([
  [
    'JSON in a query',
    { in: 'query', content: 'application/json' },
    { a: ['b c'] },
    'color=%7B%22a%22%3A%5B%22b%20c%22%5D%7D',
  ],
  ['JSON text in a query', { in: 'query', content: 'application/json' }, 'a', 'color=%22a%22'],
  ['JSON null in a query', { in: 'query', content: 'application/json' }, null, 'color=null'],
  ['JSON in a path', { in: 'path', content: 'application/json' }, [1], '%5B1%5D'],
  ['JSON in a header', { in: 'header', content: 'application/hal+json; v=1' }, { a: 1 }, '{"a":1}'],
  ['plain text in a header', { in: 'header', content: 'text/plain' }, 'a; b="c"', 'a; b="c"'],
  ['plain text in a cookie', { in: 'cookie', content: 'text/plain' }, 'a=b/', 'color=a=b/'],
  ['a number as plain text', { in: 'query', content: 'text/plain' }, 1, 'color=1'],
  ['an object as plain text', { in: 'query', content: 'text/plain' }, { a: 1 }, null],
  ['an object as XML', { in: 'query', content: 'application/xml' }, { a: 1 }, null],
])('writes %s by its media type', (_name, parts, value, expected) => {
  expect(write(parts, value)).toBe(expected);
});
