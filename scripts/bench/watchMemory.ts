import { readFileSync, readdirSync } from 'node:fs';

export type MemoryWatch = { stop: () => number };

/**
 * Samples the resident memory of a process and all its descendants until stopped; Linux only.
 * `stop` answers the peak in MB, or NaN where /proc doesn't exist.
 */
export function watchMemory(rootPid: number, everyMs = 100): MemoryWatch {
  let peakKb = Number.NaN;
  const sample = () => {
    const kb = residentKb(rootPid);
    if (kb > 0 && !(peakKb >= kb)) peakKb = kb;
  };
  const timer = setInterval(sample, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(peakKb / 1024);
    },
  };
}

function residentKb(rootPid: number): number {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const processes = pids.flatMap(readProcess);
    const family = new Set([rootPid]);
    // Parents have lower pids than their children nearly always; two passes cover the rest.
    for (let pass = 0; pass < 2; pass++) {
      for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
    }
    return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { kb }) => sum + kb, 0);
  } catch {
    return 0;
  }
}

function readProcess(pid: string): { pid: number; parent: number; kb: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
    const kb = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent, kb }];
  } catch {
    return []; // it ended between the listing and the reading
  }
}
