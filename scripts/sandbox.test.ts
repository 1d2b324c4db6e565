import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const command = ['--import', 'tsx', 'scripts/sandbox.ts'];
const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
const running: ChildProcess[] = [];

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Starts the command and waits for its greeting. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, [...command, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes('Ctrl+C')) break;
  }
  return { child, text };
}

function fail(...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...command, ...args], (error, _stdout, stderr) => {
      if (error?.code === 1) resolve(stderr.trim());
      else reject(error ?? new Error('It did not fail.'));
    });
  });
}

it('greets with a curl that works, keeps its state and stops when told', { timeout: 60_000 }, async () => {
  const state = join(folder, 'state.json');
  const { child, text } = await start('--port', '0', '--state', state);
  const curl = /curl -s -X POST (\S+) -H 'Content-Type: (.+)' -d '(.+)'/.exec(text);
  const [, url = '', type = '', body = ''] = curl ?? [];
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(readFileSync(state, 'utf8')).toContain(accessToken);

  const again = await start('--port', '0', '--state', state);
  const base = /^Simulated API at (\S+)$/m.exec(again.text)?.[1];
  const headers = { authorization: `Bearer ${accessToken}` };
  expect((await fetch(`${base}/klavi-ki/data/v1/refresh`, { headers })).status).toBe(200);
  const port = new URL(base ?? '').port;
  expect(await fail('--port', port)).toBe(`✗ Port ${port} is in use: choose another one with --port.`);
  again.child.kill('SIGINT');
  expect(await once(again.child, 'exit')).toEqual([0, null]);
});
