import { expect, it } from 'vitest';
import { toPlainList } from './toPlainList';

it('numbers the points and gives each place its address', () => {
  const points = [
    { text: 'O prazo.', places: [{ label: 'Quando', path: '/onboarding/quando#prazos' }] },
    { text: 'O caminho.', places: [] },
  ];
  expect(toPlainList('Guias', points, (path) => `https://portal.example${path}`)).toBe(
    'Guias\n\n1. O prazo.\n   - Quando: https://portal.example/onboarding/quando#prazos\n\n2. O caminho.\n',
  );
});
