import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Json } from '../../../../contract/types';
import { listRows } from '../../../response/listRows';
import { TreeRowView } from './TreeRowView';

function render(
  json: Json,
  index: number,
  { query = '', problem }: { query?: string; problem?: string } = {},
) {
  const rows = listRows(json, new Set(['']));
  const row = rows[index];
  if (!row) throw new Error(`no row ${index}`);
  return renderToStaticMarkup(
    <TreeRowView row={row} index={index} id="x" isActive={false} query={query} problem={problem} />,
  );
}

const text = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"');

test.each<[Json, string]>([
  [{ a: 'x "y"' }, '"a": "x \\"y\\""'],
  [{ a: -1.5 }, '"a": -1.5'],
  [{ a: null }, '"a": null'],
  [{ a: [1, 2] }, '"a": [ ] 2 itens'],
  [{ a: { b: 1 } }, '"a": { } 1 campo'],
  [['x'], '0: "x"'],
  [{ a: 'x'.repeat(300) }, `"a": "${'x'.repeat(120)}…" 300 caracteres`],
])('%j reads %s', (json, expected) => {
  expect(text(render(json, 1))).toBe(expected);
});

test('is a tree item that knows its place', () => {
  const html = render({ a: 1, b: [1] }, 2);
  for (const attribute of [
    'role="treeitem"',
    'aria-level="2"',
    'aria-posinset="2"',
    'aria-setsize="2"',
    'aria-expanded="false"',
  ]) {
    expect(html).toContain(attribute);
  }
  expect(render({ a: 1 }, 1)).not.toContain('aria-expanded');
});

test('marks what was found and what breaks the contract', () => {
  const html = render({ name: 'Salário' }, 1, { query: 'salario', problem: 'Fora.' });
  expect(html).toMatch(/<mark[^>]*>Salário<\/mark>/);
  expect(html).toContain('Fora.');
});
