import type { Clock } from '#core/ports.ts';
import { ownScriptUrl } from './ownScriptUrl.ts';
import { plainClock } from './plainClock.ts';
import workerUrl from './tick.worker.ts?worker&url';

/** The clock of this computer, with a tick each second from a worker, so that play goes on behind another tab. */
export function wallClock(): Clock {
  return { now: plainClock.now, everySecond: (tick) => tickByWorker(tick) ?? plainClock.everySecond(tick) };
}

function tickByWorker(tick: () => void): (() => void) | null {
  try {
    const worker = new Worker(ownScriptUrl(workerUrl), { type: 'module', name: 'clock' });
    let stop = (): void => worker.terminate();
    worker.onmessage = tick;
    worker.onerror = () => {
      worker.terminate();
      stop = plainClock.everySecond(tick);
    };
    return () => stop();
  } catch {
    return null;
  }
}
