import { expect, test } from 'vitest';
import type { Asked } from '../transport/askSandbox';
import { createJourney, type Ask } from './createJourney';
import type { JourneyView } from './types';

const view: JourneyView = { journeyId: 'j/1', screen: 'login', mode: 'consent', linkId: 'l' };
const shown = (part: Partial<JourneyView> = {}): Asked<unknown> => ({
  ok: true,
  status: 200,
  body: { ...view, ...part },
});
const refused = (status: number): Asked<unknown> => ({
  ok: false,
  kind: 'refused',
  status,
  message: `no ${status}`,
});
const unreachable: Asked<unknown> = { ok: false, kind: 'unreachable', detail: 'off' };

/** A journey over answers given in order, with the calls that asked for them. */
function setUp(...answers: Asked<unknown>[]) {
  const calls: unknown[] = [];
  const ask = (async (method: string, path: string, options?: { body?: unknown }) => {
    calls.push([method, path, ...(options ? [options.body] : [])]);
    const answer = answers.shift();
    if (!answer) throw new Error(`nothing left for ${method} ${path}`);
    return answer;
  }) as Ask;
  return { calls, journey: createJourney({ ask, now: () => 5_000 }) };
}

const ticket = { kind: 'ticket', ticket: 't' } as const;
const known = { kind: 'journey', journeyId: 'j/1' } as const;
const login = { action: 'login' } as const;

test('a ticket is spent, a journey is read', async () => {
  const { journey, calls } = setUp(shown(), shown());
  expect(journey.get()).toEqual({ kind: 'loading' });
  await journey.open(ticket);
  expect(journey.get()).toEqual({ kind: 'shown', view, isBusy: false, turn: 0 });
  await journey.open(known);
  expect(calls).toEqual([
    ['POST', '/control/journeys', { ticket: 't' }],
    ['GET', '/control/journeys/j%2F1'],
  ]);
});

test('an address that names nothing asks nothing', async () => {
  const { journey, calls } = setUp();
  await journey.open({ kind: 'none' });
  expect(journey.get()).toEqual({ kind: 'nothing' });
  expect(calls).toEqual([]);
});

test.each([
  [ticket, refused(404), 'ticketUnknown', 'no 404'],
  [ticket, refused(409), 'ticketOver', 'no 409'],
  [ticket, refused(500), 'broken', 'no 500'],
  [known, refused(404), 'journeyUnknown', 'no 404'],
  [known, unreachable, 'unreachable', 'off'],
])('%o, answered %o, stops', async (address, answer, reason, detail) => {
  const { journey } = setUp(answer);
  await journey.open(address);
  expect(journey.get()).toEqual({ kind: 'stopped', reason, detail });
});

test('a step leads to the next screen, one at a time', async () => {
  const { journey, calls } = setUp(shown(), shown({ screen: 'authorise' }));
  await journey.open(known);
  const seen: unknown[] = [];
  journey.subscribe(() => seen.push(journey.get()));
  await Promise.all([journey.step(login), journey.step(login)]);
  expect(calls.slice(1)).toEqual([['POST', '/control/journeys/j%2F1/steps', login]]);
  expect(seen).toMatchObject([
    { isBusy: true, turn: 0, view: { screen: 'login' } },
    { isBusy: false, turn: 1, view: { screen: 'authorise' } },
  ]);
});

test('a step that the screen no longer offers shows where the journey is', async () => {
  const { journey } = setUp(shown(), refused(409), shown({ screen: 'failure' }));
  await journey.open(known);
  await journey.step(login);
  expect(journey.get()).toMatchObject({
    view: { screen: 'failure' },
    notice: { kind: 'movedOn' },
    turn: 1,
    isBusy: false,
  });
});

test.each([
  [unreachable, { kind: 'unreachable' }],
  [refused(400), { kind: 'refused', detail: 'no 400' }],
])('a step answered %o leaves the reader where she was', async (answer, notice) => {
  const { journey } = setUp(shown(), answer, shown({ screen: 'lgpd' }));
  await journey.open(known);
  await journey.step(login);
  expect(journey.get()).toMatchObject({ view: { screen: 'login' }, notice, turn: 0, isBusy: false });
  await journey.step(login);
  expect(journey.get()).not.toHaveProperty('notice');
});

test('a sandbox that has forgotten the journey stops it', async () => {
  const { journey } = setUp(shown(), refused(404));
  await journey.open(known);
  await journey.step(login);
  expect(journey.get()).toMatchObject({ kind: 'stopped', reason: 'journeyUnknown' });
});

test('the deadline is told in the browser’s time, whatever the sandbox’s clock says', async () => {
  const clock = { ok: true, status: 200, body: { now: '2030-01-01T12:00:00.000Z' } } as const;
  const { journey } = setUp(
    shown({ screen: 'authorise', authoriseBefore: '2030-01-01T12:10:00.000Z' }),
    clock,
  );
  await journey.open(known);
  await Promise.resolve();
  expect(journey.get()).toMatchObject({ deadline: 605_000 });
});

test('reading again after the deadline shows what has become of the journey', async () => {
  const { journey } = setUp(shown({ screen: 'authorise' }), shown({ screen: 'failure' }));
  await journey.open(known);
  await journey.refresh();
  expect(journey.get()).toMatchObject({ view: { screen: 'failure' }, turn: 1 });
});
