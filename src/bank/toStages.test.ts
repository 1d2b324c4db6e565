import { expect, test } from 'vitest';
import { toStages } from './toStages';
import type { JourneyView } from './types';

test.each<[JourneyView['screen'], JourneyView['mode'], string]>([
  ['welcome', 'link', 'choose:current bank:ahead lgpd:ahead end:ahead'],
  ['confirm', 'link', 'choose:current bank:ahead lgpd:ahead end:ahead'],
  ['authorise', 'link', 'choose:done bank:current lgpd:ahead end:ahead'],
  ['login', 'consent', 'bank:current lgpd:ahead end:ahead'],
  ['lgpd', 'consent', 'bank:done lgpd:current end:ahead'],
  ['success', 'link', 'choose:done bank:done lgpd:done end:current'],
  ['failure', 'link', ''],
  ['closed', 'consent', ''],
])('%s in mode %s', (screen, mode, stages) => {
  expect(
    toStages({ screen, mode })
      .map(({ id, place }) => `${id}:${place}`)
      .join(' '),
  ).toBe(stages);
});
