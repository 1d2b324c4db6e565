import { expect, it } from 'vitest';
import { resolveReference } from './resolveReference';

const document = {
  components: {
    parameters: {
      id: { name: 'id', in: 'path', description: 'original' },
      alias: { $ref: '#/components/parameters/id', description: 'nearer' },
      loop: { $ref: '#/components/parameters/pool' },
      pool: { $ref: '#/components/parameters/loop' },
    },
  },
};
const ref = (name: string) => ({ $ref: `#/components/parameters/${name}` });

it('follows references, and lets the nearest description win', () => {
  expect(resolveReference(document, ref('id'))).toMatchObject({ name: 'id', description: 'original' });
  expect(resolveReference(document, ref('alias'))).toMatchObject({ name: 'id', description: 'nearer' });
  expect(resolveReference(document, { ...ref('alias'), description: 'here' })).toMatchObject({
    description: 'here',
  });
});

it('answers a value that is no reference as it is', () => {
  expect(resolveReference(document, { name: 'x' })).toEqual({ name: 'x' });
});

it.each([
  [ref('none'), 'points at nothing'],
  [ref('loop'), 'only refers to itself'],
  [{ $ref: 'other.yaml#/a' }, 'keep the contract in one file'],
  [undefined, 'Expected an object'],
])('refuses %j', (value, reason) => {
  expect(() => resolveReference(document, value)).toThrow(reason);
});
