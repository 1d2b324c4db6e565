import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../run';

/**
 * Builds a Docusaurus site with nothing of ours in it: the floor that our pages are measured against.
 * Answers its build folder.
 */
export async function buildBareSite(): Promise<string> {
  const folder = resolve('.cache/bare-site');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'docs'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', private: true }));
  writeFileSync(join(folder, 'docusaurus.config.js'), config);
  writeFileSync(join(folder, 'docs/guide.md'), guide);
  const command = join('node_modules', '.bin', 'docusaurus');
  const code = await run(command, ['build', folder], { env: { NODE_ENV: 'production' }, quiet: true });
  if (code !== 0) throw new Error('bench: the bare Docusaurus site did not build');
  return join(folder, 'build');
}

const config = `module.exports = {
  title: 'Bare', url: 'http://localhost', baseUrl: '/', favicon: undefined,
  future: { v4: true, faster: true },
  presets: [['classic', { blog: false, docs: { routeBasePath: '/', sidebarPath: undefined } }]],
};
`;

const guide = `---
slug: /
---

# A guide

${'A paragraph of plain text that a guide could have, long enough to wrap on a phone.\n\n'.repeat(8)}
\`\`\`js
console.log('one code block');
\`\`\`
`;
