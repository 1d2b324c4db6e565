import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { institutions } from '../../catalog/institutions';
import type { Json } from '../../contract/types';
import { checkAnswer } from '../checkAnswer';
import { arbitraryRequest, toSentRequest } from '../fixtures/arbitraryRequest';
import { openWorld } from '../fixtures/openWorld';
import { propertyRun } from '../fixtures/propertyRun';
import { createSchemaCheck } from '../schemaCheck';

vi.setConfig({ testTimeout: 60_000 });

const world = await openWorld();
/** Where an institution is down, the documented answer is 500. */
const down = institutions.filter(({ isOutage }) => isOutage).map(({ institutionCode }) => institutionCode);

describe.each(world.contracts)('$product', (contract) => {
  const check = createSchemaCheck(contract.$defs);

  test.each(contract.operations)(
    '$id answers every valid request as documented, and never with 5xx',
    async (operation) => {
      const statuses = new Set<number>();
      await fc.assert(
        fc.asyncProperty(arbitraryRequest(operation, contract, world), async (drawn) => {
          const { institutionCode } = (drawn.body ?? {}) as { institutionCode?: string };
          fc.pre(institutionCode === undefined || !down.includes(institutionCode));
          await world.restore();
          const { status, headers, body } = await world.send(
            toSentRequest(operation, contract.product, drawn),
          );
          statuses.add(status);
          expect(status, body).toBeLessThan(500);
          const mediaType = headers['content-type'];
          const isJson = mediaType?.includes('json') === true;
          const answer = { status, mediaType, body: isJson ? (JSON.parse(body) as Json) : body };
          expect(() => checkAnswer(operation, answer, check)).not.toThrow();
        }),
        propertyRun(30),
      );
      expect([...statuses].some((status) => status >= 200 && status < 300)).toBe(true);
    },
  );
});
