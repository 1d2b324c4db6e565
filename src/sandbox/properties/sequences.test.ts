import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConsentStatus, PublicConsent } from '../routes/klaviKi/state';
import { consentEdges, consentEventNames } from '../fixtures/consentEdges';
import { openWorld } from '../fixtures/openWorld';
import { beginGame, drawMove, drawTrouble, nowOf, play, type Game, type Move } from '../fixtures/player';
import { propertyRun } from '../fixtures/propertyRun';
import { hasArrived } from '../outbox/recordAttempt';

const world = await openWorld();
const minute = 60_000;
const drawMoves = fc.array(drawMove, { minLength: 8, maxLength: 40, size: 'max' });

type SeenConsent = PublicConsent & { isDemo: boolean };

test(
  'whatever happens in whatever order, the sandbox keeps klavi’s rules',
  { timeout: 120_000 },
  async () => {
    const reached = new Set<ConsentStatus>();
    await fc.assert(
      fc.asyncProperty(drawTrouble, drawMoves, async (trouble, moves) => {
        const game = await begin();
        await world.ask('PATCH', '/control/settings', { webhooks: trouble });
        let before = toStatuses(await readConsents(game));
        const events: [consentId: string, name: string][] = [];
        for (const move of moves) {
          await play(game, move);
          const consents = await readConsents(game);
          for (const consent of consents) {
            const { consentId, status } = consent;
            checkConsent(consent, nowOf(game));
            checkEdge(before.get(consentId), status, move);
            const name = before.get(consentId) === status ? undefined : consentEventNames[status];
            if (name !== undefined) events.push([consentId, name]);
            reached.add(status);
          }
          before = toStatuses(consents);
          await checkToken(game, move);
        }
        await checkHour(game);
        await checkDeliveries(game, events);
        await checkExport(game);
      }),
      propertyRun(40),
    );
    // Or the moves prove nothing.
    expect([...reached].sort()).toEqual(Object.keys(consentEdges).sort());
  },
);

async function begin(): Promise<Game> {
  await world.restore();
  await world.ask('POST', '/control/reset');
  const game = beginGame(world);
  // Without these, most moves would be refused.
  for (const act of ['authenticate', 'link', 'consent'] as const) {
    await play(game, { act, who: 0, which: 1, seconds: 0 });
  }
  return game;
}

function toStatuses(consents: SeenConsent[]): Map<string, ConsentStatus> {
  return new Map(consents.map(({ consentId, status }) => [consentId, status]));
}

/** The reader's own, as the control panel lists them. */
async function readConsents({ world: { ask } }: Game): Promise<SeenConsent[]> {
  const consents = await ask<SeenConsent[]>('GET', '/control/consents');
  return consents.filter(({ isDemo }) => !isDemo);
}

function checkConsent(consent: SeenConsent, now: number): void {
  const { status, permissionsApply, permissionsGranted, createdAt, updatedAt, expireAt } = consent;
  const isWaiting = status === 'STARTED' || status.startsWith('AWAITING');
  if (isWaiting) expect(now - Date.parse(createdAt)).toBeLessThanOrEqual(60 * minute);
  if (status === 'AUTHORISED') {
    expect(now).toBeLessThanOrEqual(Date.parse(expireAt));
    expect(permissionsGranted.length).toBeGreaterThan(0);
  }
  expect(permissionsApply).toEqual(expect.arrayContaining(permissionsGranted));
  expect(Date.parse(updatedAt)).toBeLessThanOrEqual(now);
  expect(Date.parse(updatedAt)).toBeGreaterThanOrEqual(Date.parse(createdAt));
}

/** One move is one step of a consent's life, but for the panel's "authorise", which is the person's whole way. */
function checkEdge(from: ConsentStatus | undefined, to: ConsentStatus, { act }: Move): void {
  if (from === to) return;
  if (from === undefined) return expect(['STARTED', 'AWAITING_AUTHORISATION']).toContain(to);
  const way: ConsentStatus[] = ['STARTED', 'AWAITING_AUTHORISATION', 'AWAITING_LGPD_AUTHORISATION'];
  if (act === 'authorise' && to === 'AUTHORISED') return expect(way).toContain(from);
  expect(consentEdges[from], `${from} → ${to} by ${act}`).toContain(to);
}

/** Whoever waits, waits an hour: not a second less, and not two more. */
async function checkHour(game: Game): Promise<void> {
  const waiting = (await readConsents(game)).filter(({ status }) => /^(STARTED|AWAITING)/.test(status));
  for (const { consentId, status, createdAt } of waiting) {
    const readStatus = async () =>
      (await readConsents(game)).find((one) => one.consentId === consentId)?.status;
    const left = Date.parse(createdAt) + 60 * minute - nowOf(game);
    if (left <= 0) continue;
    world.clock.now += left;
    expect(await readStatus()).toBe(status);
    world.clock.now += 1000;
    expect(await readStatus()).toBe('REJECTED');
  }
}

/** A token opens its door for 1800 seconds. Times of tokens are in whole seconds. */
async function checkToken(game: Game, { which }: Move): Promise<void> {
  const one = game.tokens[which % game.tokens.length];
  if (!one) return;
  const path = one.kind === 'accessToken' ? 'refresh' : 'links/institutions';
  const { status } = await world.send({
    method: 'GET',
    path: `/klavi-ki/data/v1/${path}`,
    headers: { authorization: `Bearer ${one.token}` },
  });
  const age = Math.floor(nowOf(game) / 1000) - Math.floor(one.issuedAt / 1000);
  expect(status, `${one.kind}, ${age} s old`).toBe(age < 1800 ? 200 : 401);
}

/** With the receiver back and time enough, everything has arrived, and nothing that happened went untold. */
async function checkDeliveries(game: Game, events: [string, string][]): Promise<void> {
  const { ask } = world;
  await ask('PATCH', '/control/settings', { webhooks: { dropNext: 0, inboxStatus: 200 } });
  // Whatever personas and waiting do by themselves happens now, and nothing new after it.
  await ask('POST', '/control/clock', { advanceSeconds: 7200 });
  const { deliveries: first } = await world.state();
  for (const { status, deliveryId, attempts } of first) {
    if (status !== 'failed') continue;
    // The first attempt and its five retries, all in vain.
    expect(attempts.slice(-6).filter(({ outcome }) => hasArrived(outcome))).toEqual([]);
    expect(attempts.length).toBeGreaterThanOrEqual(6);
    await ask('POST', `/control/deliveries/${deliveryId}/replay`);
  }
  await ask('POST', '/control/clock', { advanceSeconds: 300 });
  const { deliveries } = await world.state();
  for (const { name, status, attempts } of deliveries) {
    expect(status, name).toBe('delivered');
    expect(attempts.filter(({ outcome }) => hasArrived(outcome)).length, name).toBeGreaterThan(0);
  }
  const told = deliveries.map(({ ids, name }) => `${ids.consentId} ${name}`);
  for (const [consentId, name] of events) expect(told).toContain(`${consentId} ${name}`);
  for (const { requestId, products } of game.requests) {
    const names = deliveries.filter(({ ids }) => ids.requestId === requestId).map(({ name }) => name);
    expect(names).toContain('product_request_received');
    const [made, failed] = ['product_generated_success', 'product_generated_failed'].map(
      (name) => names.filter((one) => one === name).length,
    );
    expect(Number(made) + Number(failed)).toBe(products.length);
    expect(names.filter((name) => products.includes(name))).toHaveLength(Number(made));
  }
}

/** What was exported is a whole sandbox: it can be taken back, and is the same. */
async function checkExport({ world: { ask } }: Game): Promise<void> {
  const exported = await ask('GET', '/control/state');
  await ask('POST', '/control/reset');
  await ask('PUT', '/control/state', exported);
  expect(await ask('GET', '/control/state')).toEqual(exported);
}
