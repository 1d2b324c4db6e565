import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ConsentStates } from '.';
import { consentStates } from './consentStates';
import { causes, meanings, stageNames } from './stateTexts';

const html = renderToStaticMarkup(<ConsentStates />);
const items = html.split(/<li /).slice(1);

test('the statuses are the documented nine', () => {
  const contract = parse(readFileSync(new URL('../../../openapi/klavi-ki.yaml', import.meta.url), 'utf8'));
  const known: string[] = contract.components.schemas.ConsentStatus.enum;
  expect(consentStates.map(({ status }) => status).toSorted()).toEqual(known.toSorted());
});

test('the list says stage, cause and meaning of each', () => {
  expect(items).toHaveLength(9);
  consentStates.forEach(({ status, stage }, index) => {
    for (const part of [status, stageNames()[stage], causes()[status], meanings()[status]]) {
      expect(items[index]).toContain(part);
    }
  });
});

test('the drawing has a box and an arrow a status, and is not read aloud', () => {
  const drawing = /<svg[^>]*aria-hidden="true".*<\/svg>/.exec(html)?.[0] ?? '';
  for (const { status } of consentStates) expect(drawing).toContain(`>${status}</text>`);
  expect(drawing.match(/<path[^>]*marker-end/g)).toHaveLength(9);
});
