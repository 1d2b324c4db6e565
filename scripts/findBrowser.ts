import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Browser = { executablePath: string; source: string; args?: string[] };

/** One way to get a browser; answers nothing when it doesn't lead to one. */
export type BrowserSource = { name: string; find: () => Promise<string | undefined> | string | undefined };

export type FindBrowserOptions = {
  sources: BrowserSource[];
  /** Whether the browser at this path really starts. */
  starts: (executablePath: string) => boolean;
  say: (line: string) => void;
};

/**
 * The first browser, in the order of `sources`, that starts.
 * @throws an error that says in one sentence what to install.
 */
export async function findBrowser({ sources, starts, say }: FindBrowserOptions): Promise<Browser> {
  for (const { name, find } of sources) {
    const executablePath = await find();
    if (executablePath && starts(executablePath)) {
      say(`Browser: ${name} (${executablePath})`);
      return { executablePath, source: name };
    }
  }
  throw new Error(
    'No browser was found for the end-to-end tests: install Chromium or Google Chrome (or set CHROMIUM_PATH to one) and run the command again.',
  );
}

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const wellKnownPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** Playwright's own, an installed one, one shipped through npm, Debian's: in this order. */
export function browserSources(say: (line: string) => void): BrowserSource[] {
  return [
    { name: 'CHROMIUM_PATH', find: () => process.env.CHROMIUM_PATH },
    { name: "Playwright's own", find: findPlaywrights },
    { name: 'installed', find: findInstalled },
    { name: 'from npm (@sparticuz/chromium)', find: findFromNpm },
    { name: "Debian's chromium", find: () => installDebians(say) },
  ];
}

async function findPlaywrights(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function findInstalled(): string | undefined {
  const which = process.platform === 'win32' ? 'where' : 'which';
  for (const command of commands) {
    const { status, stdout } = spawnSync(which, [command], { encoding: 'utf8' });
    const path = stdout?.split(/\r?\n/)[0]?.trim();
    if (status === 0 && path) return path;
  }
  return wellKnownPaths.find((path) => existsSync(path));
}

async function findFromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

function installDebians(say: (line: string) => void): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  say('No browser on this machine: installing chromium with apt-get (Debian/Ubuntu, as root)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    if (spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status !== 0)
      return undefined;
  }
  return findInstalled();
}

/** Flags without which Chromium looks for its maker's hosts, or refuses to run as root. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Renders an empty page; a browser that only prints its version may still lack libraries. */
export function browserStarts(executablePath: string): boolean {
  const { status, stdout } = spawnSync(
    executablePath,
    ['--headless', ...browserArgs, '--dump-dom', 'data:text/html,<p>ok</p>'],
    { encoding: 'utf8', timeout: 30_000 },
  );
  return status === 0 && stdout.includes('ok');
}
