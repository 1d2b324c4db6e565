import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { JourneyScreens } from '.';
import { journeySteps } from './journeySteps';
import { ownerNames, stepTexts } from './journeyTexts';

const html = renderToStaticMarkup(<JourneyScreens />);
/** What is read aloud: tags gone, drawings too. */
const steps = html.split(/<li /).slice(1);

test('every step says whose screen it is, its name, the action, statuses and events, in order', () => {
  expect(steps).toHaveLength(journeySteps.length);
  journeySteps.forEach((step, index) => {
    const text = (steps[index] ?? '').replaceAll(/<wbr\/?>/g, '').replaceAll(/<[^>]+>/g, ' ');
    const { title, action } = stepTexts()[step.id];
    const parts = [
      String(index + 1),
      ownerNames()[step.owner],
      title,
      action,
      ...step.status,
      ...step.events,
    ];
    for (const part of parts) expect(text).toContain(part);
  });
});

test('each step has one drawing, out of the accessibility tree', () => {
  for (const step of steps) expect(step.match(/aria-hidden="true"/g)).toHaveLength(1);
});

test('statuses are the documented ones', () => {
  const contract = parse(readFileSync(new URL('../../../openapi/klavi-ki.yaml', import.meta.url), 'utf8'));
  const known: string[] = contract.components.schemas.ConsentStatus.enum;
  for (const status of journeySteps.flatMap((step) => step.status)) expect(known).toContain(status);
});

test('nothing scrolls, so nothing takes the focus, before it is measured', () => {
  expect(html).not.toContain('tabindex');
});
