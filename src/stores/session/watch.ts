import type { Run } from '#core/exercise/run.ts';
import type { Channel, ExerciseStore } from '#core/ports.ts';
import type { WatchMessage } from './watchMessage.ts';

/**
 * Keeps a run that this tab only watches level with the tab that writes: entries come from the store, the clock from the
 * channel. `changed` is told after each step. Returns how to stop.
 */
export function watch(
  id: string, run: Run, store: ExerciseStore, channel: Channel<WatchMessage>, changed: (stopped: boolean) => void,
): () => void {
  let last: Promise<void> = Promise.resolve();
  let left = false;

  async function follow({ now, ended, stopped, entries }: WatchMessage): Promise<void> {
    if (left) return;
    if (entries > run.entries.length) {
      const kept = await store.open(id).catch(() => null);
      const fresh = kept?.entries.map((e) => e.entry).filter((entry) => entry.seq > run.entries.length) ?? [];
      if (fresh.length > 0) run.load(fresh);
    }
    run.advanceTo(now);
    if (ended) run.finish();
    if (!left) changed(stopped);
  }
  const unsubscribe = channel.subscribe((message) => {
    last = last.then(() => follow(message));
  });
  return () => {
    left = true;
    unsubscribe();
    channel.close();
  };
}
