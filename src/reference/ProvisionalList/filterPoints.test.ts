import { expect, it } from 'vitest';
import { filterPoints } from './filterPoints';

const points = [
  { text: 'A ordem das telas.', places: [{ label: 'A jornada', path: '/klavi-ki/jornada' }] },
  { text: 'O crescimento da espera.', places: [{ label: 'Entrega', path: '/webhooks/entrega' }] },
];

it.each([
  ['', 2],
  ['ORDEM', 1],
  ['ordem jornada', 1],
  ['ordem entrega', 0],
  ['webhooks', 0],
  ['éspera', 1],
])('%j leaves %i', (query, count) => {
  expect(filterPoints(points, query)).toHaveLength(count);
});
