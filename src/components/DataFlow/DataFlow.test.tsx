import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DataFlow } from '.';
import { hopTexts, partyNames } from './hopTexts';
import { narrow, wide, type Layout, type PartyId } from './layouts';

const html = renderToStaticMarkup(<DataFlow />);

test('the list says every hop: from whom, to whom, what and with what', () => {
  const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  const names = partyNames();
  for (const { from, to, what, credential } of hopTexts()) {
    expect(text).toContain(`${names[from]} → ${names[to]} ${what} ${credential}`);
  }
});

test.each([
  ['wide', wide],
  ['narrow', narrow],
])('%s: a line runs between the two parties of its hop', (_name, layout: Layout) => {
  expect(layout.hops).toHaveLength(hopTexts().length);
  hopTexts().forEach(({ from, to }, index) => {
    const [start, end] = endsOf(layout.hops[index]?.line ?? '');
    expect(touches(layout, from, start), `hop ${index + 1} starts at ${from}`).toBe(true);
    expect(touches(layout, to, end), `hop ${index + 1} ends at ${to}`).toBe(true);
  });
});

test('drawings stay out of the accessibility tree', () => {
  for (const drawing of html.match(/<svg[^>]*>/g) ?? []) expect(drawing).toContain('aria-hidden="true"');
});

/** First and last point of a path made of M, H and V. */
function endsOf(line: string): [number, number][] {
  let [x, y] = [0, 0];
  const points = [...line.matchAll(/([MHV])(\d+)(?: (\d+))?/g)].map(([, step, first, second]) => {
    if (step !== 'V') x = Number(first);
    if (step !== 'H') y = Number(second ?? first);
    return [x, y] as [number, number];
  });
  return [points[0] ?? [-1, -1], points.at(-1) ?? [-1, -1]];
}

function touches(layout: Layout, party: PartyId, [x, y]: [number, number] = [-1, -1]): boolean {
  const [left, top, width, height] = layout.boxes[party];
  const inside = x >= left && x <= left + width && y >= top && y <= top + height;
  return inside && (x === left || x === left + width || y === top || y === top + height);
}
