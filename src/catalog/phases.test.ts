import { expect, test } from 'vitest';
import { environments } from './environments';
import { phases } from './phases';

test('the phases come in the order of the onboarding', () => {
  expect(phases.map((phase) => phase.id)).toEqual(['agreement', 'kickoff', 'homologacao', 'producao']);
});

test('a phase launches only in an environment of the catalogue that is not simulated', () => {
  const real = environments.filter((environment) => !environment.simulated).map(({ id }) => id);
  const launchedIn = phases.flatMap((phase) => phase.environment ?? []);
  expect(launchedIn).toEqual(['homologacao', 'producao']);
  expect(real).toEqual(expect.arrayContaining(launchedIn));
});

test('no outcome belongs to two phases', () => {
  const outcomes = phases.flatMap((phase) => phase.outcomes);
  expect(new Set(outcomes).size).toBe(outcomes.length);
});
