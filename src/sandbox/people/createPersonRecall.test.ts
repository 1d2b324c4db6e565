import { expect, test } from 'vitest';
import { createPersonData } from './createPersonData';
import { createPersonRecall } from './createPersonRecall';

const ana = { taxId: '11144477735', institutionCode: '906', seed: 'klavi', now: 1_795_521_600_000 };

test('the same arguments give the same object, and what they would have given', () => {
  const recall = createPersonRecall();
  expect(recall(ana)).toBe(recall({ ...ana }));
  expect(recall(ana)).toEqual(createPersonData(ana));
});

test.each([{ taxId: '52998224725' }, { institutionCode: '904' }, { seed: 'other' }, { now: ana.now + 1 }])(
  'another %o is another person’s data',
  (change) => {
    const recall = createPersonRecall();
    expect(recall({ ...ana, ...change })).not.toBe(recall(ana));
  },
);

test('what was asked for long ago is made again', () => {
  const recall = createPersonRecall();
  const first = recall(ana);
  for (let index = 1; index <= 16; index += 1) recall({ ...ana, now: ana.now + index });
  expect(recall(ana)).not.toBe(first);
});
