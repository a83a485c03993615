import { readFile } from 'node:fs/promises';

/** What processes hold and have used. `cpuMs`: user and system together. */
export interface ProcessFigures {
  readonly mib: number;
  readonly cpuMs: number;
}
/** Of `utime` and `stime` in /proc/PID/stat (USER_HZ on Linux). */
const TICK_MS = 10;

/** Sum over processes, from Linux' /proc. */
export async function processFigures(pids: readonly number[]): Promise<ProcessFigures> {
  const all = await Promise.all(pids.map(async (pid) => {
    const [stat, status] = await Promise.all([readFile(`/proc/${pid}/stat`, 'utf8'), readFile(`/proc/${pid}/status`, 'utf8')]);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const cpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    return { mib: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024, cpuMs };
  }));
  return { mib: all.reduce((sum, one) => sum + one.mib, 0), cpuMs: all.reduce((sum, one) => sum + one.cpuMs, 0) };
}
