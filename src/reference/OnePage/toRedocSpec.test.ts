import { expect, it } from 'vitest';
import { toRedocSpec } from './toRedocSpec';

const info = { title: 'Pets' };
const post = { summary: 'Nasceu', description: 'Um bicho nasceu.', tags: ['events'] };

it('puts webhooks in place, each with its name', () => {
  const named = { ...post, description: '`pet_born`\n\nUm bicho nasceu.' };
  const spec = {
    info,
    webhooks: {
      pet_born: { parameters: [], post },
      pet_died: { $ref: '#/components/pathItems/died' },
    },
    components: { pathItems: { died: { post: { summary: 'Morreu' } } } },
  };
  expect(toRedocSpec(spec).webhooks).toEqual({
    pet_born: { parameters: [], post: named },
    pet_died: { post: { summary: 'Morreu', description: '`pet_died`\n\n' } },
  });
  expect(spec.webhooks.pet_born.post.description).toBe('Um bicho nasceu.');
});

it('leaves a contract without webhooks as it is', () => {
  const spec = { info, paths: {} };
  expect(toRedocSpec(spec)).toBe(spec);
});
