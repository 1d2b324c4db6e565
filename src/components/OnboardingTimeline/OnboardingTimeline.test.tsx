import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OnboardingTimeline, type TimelinePhase } from './index';
import { leadNames, outcomeTexts, phaseNames } from './phaseTexts';

const phases: TimelinePhase[] = [
  { id: 'agreement', lead: 'sales', outcomes: ['termsAligned', 'kickoffScheduled'] },
  {
    id: 'kickoff',
    lead: 'productOwner',
    outcomes: ['productExplained', 'questionsAnswered', 'itemsRequested'],
  },
  { id: 'homologacao', lead: 'productOwner', outcomes: ['launchedForTests'] },
  { id: 'producao', lead: 'productOwner', outcomes: ['fullyAligned', 'launchedForUsers'] },
];

const html = renderToStaticMarkup(<OnboardingTimeline phases={phases} />);
const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('every phase shows its number, name, lead and outcomes, in order', () => {
  let position = 0;
  phases.forEach((phase, index) => {
    const parts = [
      `Fase ${index + 1}`,
      phaseNames()[phase.id] ?? '?',
      `Conduz: ${leadNames()[phase.lead]}`,
      ...phase.outcomes.map((outcome) => outcomeTexts()[outcome] ?? '?'),
    ];
    for (const part of parts) {
      const found = text.indexOf(part, position);
      expect(found, part).toBeGreaterThanOrEqual(position);
      position = found;
    }
  });
});

test('the figure is named and described by texts that exist', () => {
  for (const attribute of ['aria-labelledby', 'aria-describedby']) {
    const id = new RegExp(`<figure[^>]* ${attribute}="([^"]+)"`).exec(html)?.[1];
    expect(id, attribute).toBeTruthy();
    expect(html).toMatch(new RegExp(`id="${id}"[^>]*>[^<]+`));
  }
});

test('drawings stay out of the accessibility tree', () => {
  const drawings = html.match(/<svg[^>]*>/g) ?? [];
  expect(drawings).toHaveLength(phases.length + 1);
  for (const drawing of drawings) expect(drawing).toContain('aria-hidden="true"');
});

test('an id without a text stops the build and names the file', () => {
  const unknown = [{ id: 'agreement', lead: 'sales', outcomes: ['partyHeld'] }];
  expect(() => renderToStaticMarkup(<OnboardingTimeline phases={unknown} />)).toThrow(
    /no text for "partyHeld"; add it to phaseTexts\.ts/,
  );
});
