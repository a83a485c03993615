import { Run } from './run.ts';
import { cloneWorld } from './world.ts';

/**
 * A twin of a run that goes its own way from here. It shares the program and the entries, which never change, and copies everything that can.
 * A friend of `Run`: it knows what a run consists of.
 */
export function forkRun(run: Run): Run {
  const twin = Object.assign(Object.create(Run.prototype) as Run, run);
  twin.world = cloneWorld(run.world);
  twin['all'] = run['all'].slice();
  twin['leftOut'] = run['leftOut'].slice();
  return Object.assign(twin, { table: { ...run['table'] } });
}
