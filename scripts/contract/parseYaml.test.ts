import { expect, it, test } from 'vitest';
import { parseYaml } from './parseYaml';

const text = `# a comment
openapi: 3.1.0
paths:
  /a:
    get: &read
      responses:
        200: { description: fine }
    head: *read
list:
  - one
  - key: two
`;

function locate(...segments: (string | number)[]) {
  const parsed = parseYaml('a.yaml', text);
  if (!parsed.ok) throw new Error('The YAML is fine.');
  const { line, column } = parsed.source.locate(segments);
  return `${line}:${column}`;
}

test.each([
  [['openapi'], '2:10'],
  [['paths', '/a', 'get'], '5:5'],
  [['paths', '/a', 'get', 'responses', '200', 'description'], '7:29'],
  [['paths', '/a', 'head', 'responses', '200', 'description'], '7:29'],
  [['list', 0], '10:5'],
  [['list', 1, 'key'], '11:10'],
  [['paths', '/a', 'get', 'summary'], '5:5'],
  [[], '1:1'],
])('%j is at %s', (segments, place) => {
  expect(locate(...segments)).toBe(place);
});

test.each([
  ['a: [1\nb: 2\n', '2:1'],
  ['a: 1\nb:\n  c: 1\n  c: 2\n', '4:3'],
  ['- 1\n', '1:1'],
])('%j is refused', (broken, place) => {
  const parsed = parseYaml('a.yaml', broken);
  const [problem] = parsed.ok ? [] : parsed.problems;
  expect(problem).toMatchObject({ file: 'a.yaml', rule: 'yaml-syntax' });
  expect(`${problem?.line}:${problem?.column}`).toBe(place);
});

it('answers the parsed value', () => {
  const parsed = parseYaml('a.yaml', 'on: 2026-01-15\nyes: no\n');
  expect(parsed).toMatchObject({ ok: true, source: { value: { on: '2026-01-15', yes: 'no' } } });
});
