import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Json } from '../../contract/types';
import { checkAnswer } from '../checkAnswer';
import { arbitraryMistake } from '../fixtures/arbitraryMistake';
import { openWorld } from '../fixtures/openWorld';
import { propertyRun } from '../fixtures/propertyRun';
import { createSchemaCheck } from '../schemaCheck';

vi.setConfig({ testTimeout: 60_000 });

const world = await openWorld();

/** Answers pages to browsers: klavi hasn't published what it does with parameters that make no sense. */
const unpublished: string[] = [];

describe.each(world.contracts)('$product', (contract) => {
  const check = createSchemaCheck(contract.$defs);
  const cases = contract.operations.flatMap((operation) => {
    const mistake = arbitraryMistake(operation, contract, world);
    return mistake ? [{ id: operation.id, operation, mistake }] : [];
  });

  test.each(cases)('$id refuses whatever is wrong as documented, and keeps nothing of it', async (one) => {
    const { operation, mistake } = one;
    await fc.assert(
      fc.asyncProperty(mistake, async ({ name, request, statuses, later = 0 }) => {
        await world.restore();
        const before = await world.state();
        world.clock.now += later * 1000;
        const { status, headers, body } = await world.send(request);
        expect(statuses, `${name}: ${status} ${body}`).toContain(status);
        const answer = { status, mediaType: headers['content-type'], body: JSON.parse(body) as Json };
        if (!unpublished.includes(operation.id)) {
          expect(() => checkAnswer(operation, answer, check), name).not.toThrow();
        }
        if (later === 0) expect(await world.state(), name).toBe(before);
      }),
      propertyRun(40),
    );
  });
});
