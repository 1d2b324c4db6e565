import { compile } from '@mdx-js/mdx';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../src/contract/fixtures/readLibrary';
import { readContract } from '../src/contract/readContract';
import { toOperationDoc } from '../src/contract/toOperationDoc';
import { remarkTryIt } from './remarkTryIt';

let generatedDir: string;

beforeAll(() => {
  generatedDir = mkdtempSync(join(tmpdir(), 'try-it-'));
  const contract = readContract('library', readLibrary());
  mkdirSync(join(generatedDir, 'pt-BR/contract/library'), { recursive: true });
  for (const { id } of contract.operations) {
    const file = join(generatedDir, `pt-BR/contract/library/${id}.json`);
    writeFileSync(file, JSON.stringify(toOperationDoc(contract, id)));
  }
});

afterAll(() => rmSync(generatedDir, { recursive: true }));

async function compileGuide(value: string, locale = 'pt-BR'): Promise<string> {
  const file = new VFile({ path: 'docs/guia.mdx', value });
  const remarkPlugins = [[remarkTryIt, { locale, generatedDir }] as [typeof remarkTryIt, never]];
  return String(await compile(file, { remarkPlugins, jsx: true }));
}

describe('an operation that exists', () => {
  it('is imported, with the component that shows it', async () => {
    const code = await compileGuide('# Guia\n\n<TryIt operation="library/createToken" example="demo" />\n');
    expect(code).toContain('import {TryIt} from "@site/src/playground/TryIt";');
    const folder = `@site/${generatedDir}/pt-BR`;
    expect(code).toContain(`import tryIt1 from "${folder}/console/library/createToken.json";`);
    expect(code).toContain(`const tryIt2 = () => import("${folder}/contract/library/createToken.json");`);
    expect(code).toContain('<TryIt operation={tryIt1} example="demo" details={tryIt2} />');
  });

  it('is imported once, however often it is shown, in a line or in another element', async () => {
    const code = await compileGuide(`
<div>
  <TryIt operation="library/createToken" />
</div>

Aqui: <TryIt operation="library/createToken" /> e <Operation operation="library/getBook" />.
`);
    expect(code.match(/console\/library\/createToken\.json/g)).toHaveLength(1);
    expect(code.match(/operation=\{tryIt1\}/g)).toHaveLength(2);
    expect(code).toContain('<Operation operation={tryIt3} />');
    expect(code).toContain('import {Operation} from "@site/src/reference/Operation";');
  });

  it('leaves the imports of the page, and operations given as a value, alone', async () => {
    const code = await compileGuide(`
import { TryIt } from './mine';
import own from './own.json';

<TryIt operation={own} />

<TryIt operation="library/listBooks" />
`);
    expect(code.match(/import \{TryIt\}/g)).toHaveLength(1);
    expect(code).toContain('<TryIt operation={own} />');
  });
});

it('leaves a page without operations alone', async () => {
  expect(await compileGuide('# Guia\n\n<Other operation="library/nope" />\n')).not.toContain('import ');
});

describe('fails with file, line and the way out', () => {
  it.each([
    [
      'on an unknown operation',
      '<TryIt operation="library/creatToken" />',
      'docs/guia.mdx:3: <TryIt>: there is no operation "library/creatToken". Did you mean "library/createToken"? Name one as',
    ],
    [
      'on an unknown product',
      '<Operation operation="nope/getBook" />',
      'docs/guia.mdx:3: <Operation>: there is no operation "nope/getBook".',
    ],
    [
      'on a path',
      '<TryIt operation="../pt-BR/contract/library/getBook" />',
      'there is no operation "../pt-BR',
    ],
    ['on no operation', '<TryIt />', 'docs/guia.mdx:3: <TryIt>: say which operation'],
    [
      'on an unknown example',
      '<TryIt operation="library/createToken" example="deno" />',
      'docs/guia.mdx:3: <TryIt>: library/createToken has no example "deno". Did you mean "demo"? Its request has demo.',
    ],
    [
      'inside a line',
      'Veja <TryIt operation="library/nope" />.',
      'docs/guia.mdx:3: <TryIt>: there is no operation',
    ],
  ])('%s', async (_name, line, reason) => {
    const failure = await compileGuide(`# Guia\n\n${line}\n`).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      line: 3,
      source: 'klavi',
      ruleId: 'try-it',
      message: expect.stringContaining(reason),
    });
  });

  it('when nothing is generated in that language', async () => {
    await expect(compileGuide('<TryIt operation="library/getBook" />', 'en')).rejects.toThrow(
      'run "npm run generate"',
    );
  });
});
