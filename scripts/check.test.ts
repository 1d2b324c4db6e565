import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from './check';
import { collectCheckInputs, type CheckInputs } from './collectCheckInputs';

const projectDir = fileURLToPath(new URL('..', import.meta.url));
const library = readFileSync(join(projectDir, 'src/contract/fixtures/library.yaml'), 'utf8');
const overlay = readFileSync(join(projectDir, 'scripts/contract/fixtures/library.en.yaml'), 'utf8');
let root: string;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  write('openapi/klavi-ki.yaml', library.replace('operationId: getBook', 'operationId: listBooks'));
  write('openapi/overlays/klavi-ki.en.yaml', overlay);
  write('docs/inicio.mdx', '# Início\n\nO relatorio chega.\n');
  write('src/A.tsx', 'export const a = translate({ id: "a.a", message: "A" });\n');
  write('src/A.test.tsx', 'translate({ id: "only.in.a.test", message: "A" });\n');
  write('i18n/en/code.json', '{}');
});

afterAll(() => rmSync(root, { recursive: true }));

it('fails as a command, with file, line and reason of every problem and their count', () => {
  const command = ['--import', 'tsx', 'scripts/check.ts', root];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: projectDir,
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  const line = library.slice(0, library.indexOf('operationId: getBook')).split('\n').length;
  expect(lines).toContainEqual(
    expect.stringMatching(
      `^openapi/klavi-ki.yaml:${line}:20  duplicate-operationId  operationId "listBooks" is taken`,
    ),
  );
  expect(lines).toContainEqual(expect.stringMatching('^docs/inicio.mdx:1:1  guide-parity  '));
  expect(lines).toContainEqual(expect.stringMatching('^src/A.tsx:1:18  untranslated  "a.a"'));
  expect(lines).toContainEqual(expect.stringMatching('^docs/inicio.mdx:3:3  spelling  "relatorio"'));
  const problems = lines.filter((text) => !text.startsWith('✓'));
  expect(stderr).toContain(`${problems.length} problems`);
  expect(status).toBe(1);
}, 60_000);

it('names the files that are missing', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'check-empty-'));
  const sections = await check(collectCheckInputs(empty));
  rmSync(empty, { recursive: true });
  expect(sections.flatMap(({ problems }) => problems.map(({ file, rule }) => `${rule} ${file}`))).toEqual([
    'missing-file openapi/klavi-ki.yaml',
    'missing-file openapi/overlays/klavi-ki.en.yaml',
    'missing-file openapi/klaas.yaml',
    'missing-file openapi/overlays/klaas.en.yaml',
    'missing-file openapi/sandbox-control.yaml',
    'missing-file openapi/overlays/sandbox-control.en.yaml',
    'missing-file i18n/en/code.json',
  ]);
});

const sound = (): CheckInputs => ({
  contracts: [
    {
      product: 'library',
      contract: { file: 'openapi/library.yaml', text: library },
      overlays: [{ file: 'openapi/overlays/library.en.yaml', text: overlay }],
      sharedWords: [],
    },
  ],
  tools: [],
  guides: { source: ['a.mdx'], translated: ['a.mdx'] },
  guideTexts: [{ file: 'docs/a.mdx', text: '<TryIt operation="library/createToken" example="demo" />' }],
  code: [],
  examples: [],
  pageRoutes: ['/sandbox/banco'],
  missing: [],
});

it('finds no problem where there is none', async () => {
  const sections = await check(sound());
  expect(sections.map(({ problems }) => problems)).toEqual([[], [], [], [], [], [], []]);
});

it("checks the portal's own contracts like a product's, and lets guides quote them, but not link to pages", async () => {
  const { contracts: tools } = sound();
  const text = `\`\`\`json request=library/createToken/demo
\`\`\`

[a](/api/library/create-token)
`;
  const guideTexts = [{ file: 'docs/a.mdx', text }];
  const sections = await check({ ...sound(), contracts: [], tools, guideTexts });
  expect(sections.map(({ name }) => name)).toContain('openapi/library.yaml');
  expect(sections.flatMap(({ problems }) => problems)).toMatchObject([
    { file: 'docs/a.mdx', rule: 'broken-link', line: 4 },
  ]);
});

it('holds guides against the contracts, the examples and the pages', async () => {
  const text = `<TryIt operation="library/nope" />

\`\`\`json request=library/nope/x
\`\`\`

[a](/api/library/create-token) [b](/sandbox/banco) [c](/api/library/nope)
`;
  const guideTexts = [{ file: 'docs/a.mdx', text }];
  const sections = await check({ ...sound(), guideTexts });
  expect(sections.flatMap(({ problems }) => problems)).toMatchObject([
    { file: 'docs/a.mdx', rule: 'console', line: 1 },
    { file: 'docs/a.mdx', rule: 'snippet', line: 3 },
    { file: 'docs/a.mdx', rule: 'broken-link', line: 6 },
  ]);
});
