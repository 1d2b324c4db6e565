import { expect, test } from 'vitest';
import { placeScreen, type JourneyPage } from './placeScreen';
import type { JourneyView } from './types';

type Mode = JourneyView['mode'];
type Screen = JourneyView['screen'];

test.each<[Screen, Mode, JourneyPage, JourneyPage, string]>([
  ['welcome', 'link', 'jornada', 'jornada', 'klavi'],
  ['identify', 'link', 'banco', 'jornada', 'klavi'],
  ['institutions', 'link', 'jornada', 'jornada', 'klavi'],
  ['confirm', 'link', 'jornada', 'jornada', 'klavi'],
  ['login', 'link', 'jornada', 'banco', 'bank'],
  ['authorise', 'consent', 'banco', 'banco', 'bank'],
  ['lgpd', 'consent', 'banco', 'lgpd', 'klavi'],
  ['success', 'link', 'lgpd', 'jornada', 'klavi'],
  ['failure', 'link', 'banco', 'jornada', 'klavi'],
  ['success', 'consent', 'lgpd', 'lgpd', 'klavi'],
  ['failure', 'consent', 'banco', 'banco', 'bank'],
  ['failure', 'consent', 'jornada', 'lgpd', 'klavi'],
  ['closed', 'link', 'jornada', 'jornada', 'klavi'],
  ['closed', 'consent', 'banco', 'banco', 'bank'],
])('%s in mode %s, seen at %s', (screen, mode, at, page, owner) => {
  expect(placeScreen({ screen, mode }, at)).toEqual({ page, owner });
});
