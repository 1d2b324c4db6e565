import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuild } from './buildSite';
import { runE2e } from './e2e';
import { generate } from './generate';
import { bin, run } from './run';

type Count = { passed: number; failed: number };
type Check = { name: string; run: () => Promise<Count> };

const unitReport = 'test-results/unit.json';
const e2eReport = 'test-results/e2e.json';

/** A check that is one command: it counts as one. */
function command(name: string, ...args: [string, ...string[]]): Check {
  const [executable, ...rest] = args;
  return { name, run: async () => toCount((await run(bin(executable), rest)) === 0) };
}

/** A check that throws when it fails. */
function work(name: string, run: () => Promise<void>): Check {
  return {
    name,
    run: async () => {
      await run();
      return toCount(true);
    },
  };
}

function toCount(isGreen: boolean): Count {
  return { passed: Number(isGreen), failed: Number(!isGreen) };
}

/** A runner that ended badly without counting a failure (a crash, an empty run) is a failure all the same. */
function countOf(report: string, code: number, read: (json: never) => Count): Count {
  const counted = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')) as never)
    : toCount(false);
  const isSilentFailure = (code !== 0 || counted.passed === 0) && counted.failed === 0;
  return isSilentFailure ? { ...counted, failed: 1 } : counted;
}

async function unitTests(): Promise<Count> {
  rmSync(unitReport, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const code = await run(bin('vitest'), ['run', ...reporters]);
  return countOf(unitReport, code, (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
}

async function e2eTests(): Promise<Count> {
  rmSync(e2eReport, { force: true });
  const code = await runE2e([]);
  return countOf(
    e2eReport,
    code,
    (json: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: json.stats.expected,
      failed: json.stats.unexpected + json.stats.flaky,
    }),
  );
}

const checks: Check[] = [
  work('generate from the contracts', generate),
  command('lint', 'eslint', '.'),
  command('format', 'prettier', '--check', '.'),
  command('types', 'tsc', '--noEmit'),
  command('types of the pure rooms', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json'),
  { name: 'unit tests', run: unitTests },
  command('contracts, guides and translations', 'tsx', 'scripts/check.ts'),
  work('production build', ensureBuild),
  { name: 'end-to-end tests', run: e2eTests },
];

const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [index, { name, run: runCheck }] of checks.entries()) {
  console.log(`\n[${index + 1}/${checks.length}] ${name}`);
  const start = performance.now();
  const count = await runCheck().catch((error: unknown): Count => {
    console.error(error instanceof Error ? error.message : error);
    return toCount(false);
  });
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(
    `${count.failed === 0 ? '✓' : '✗'} ${name} (${count.passed} passed, ${count.failed} failed, ${seconds} s)`,
  );
  console.log(lines.at(-1));
}

console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
