import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const command = ['--import', 'tsx', 'scripts/sandbox.ts'];

// All else is tested on the single file, which runs the same program.
it('runs the program from the sources', { timeout: 60_000 }, async () => {
  expect(execFileSync(process.execPath, [...command, '--help'], { encoding: 'utf8' })).toContain(
    'Usage: npm run sandbox -- [options]',
  );
  const child = spawn(process.execPath, [...command, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes('Ctrl+C')) break;
  }
  const url = /^Simulated API at (\S+)$/m.exec(text)?.[1];
  expect((await fetch(`${url}/control/health`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
