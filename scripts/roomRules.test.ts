import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function messages(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ message }) => message) ?? [];
}

// The first lint of a run loads every plugin.
describe('import rules between rooms', { timeout: 60_000 }, () => {
  it.each([
    ['src/catalog/x.ts', '../contract/types', 'catalog may not import contract'],
    ['src/webhooks/x.ts', '../sandbox/store', 'webhooks may not import sandbox'],
    ['src/sandbox/x.ts', '../playground/buildRequest', 'sandbox may not import playground'],
    ['src/playground/x.ts', '../sandbox/store', 'playground may not import sandbox'],
    ['src/reference/x.ts', '../sandbox/store', 'reference may not import sandbox'],
    ['src/components/x.ts', '../contract/types', 'components may not import contract'],
  ])('%s stops at %s and says why', async (file, target, expected) => {
    const found = await messages(file, `export * from '${target}';\n`);
    expect(found.join('\n')).toContain(expected);
  });

  it('lets an allowed import pass', async () => {
    expect(
      await messages('src/sandbox/x.ts', "export type { Contract } from '../contract/types';\n"),
    ).toEqual([]);
  });

  it.each(['Date.now()', 'Math.random()', 'window', 'setTimeout'])(
    'keeps %s out of the pure rooms',
    async (code) => {
      expect(await messages('src/sandbox/x.ts', `export const value = ${code};\n`)).toHaveLength(1);
    },
  );

  it('keeps the @site alias out of src, where the room rules would not see it', async () => {
    const found = await messages('src/catalog/x.ts', "export * from '@site/src/sandbox/store';\n");
    expect(found.join('\n')).toContain('import rooms by relative path');
  });
});
