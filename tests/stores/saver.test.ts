import { describe, expect, it } from 'vitest';
import { memoryStore } from '#adapters/memoryStore.ts';
import type { Entry } from '#core/exercise/command.ts';
import type { ExerciseStore, KeptClock } from '#core/ports.ts';
import { aSetup } from '#kit/browser.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';
import { newExercise } from '#stores/session/newExercise.ts';
import { Saver } from '#stores/session/saver.ts';

const entry = (seq: number): Entry => ({ seq, at: seq, wall: 0, actor: 'facilitator', act: { do: 'note', text: `n${seq}` } });
const clock = (now: number): KeptClock => ({ now, state: 'running', wall: 0, stopped: false, rate: 1 });
const exercise = newExercise('x', { scenario: sessionScenario, sha256: 'a' }, aSetup(sessionScenario), 1, 0);

describe('the saver', () => {
  it('never lets the clock stand ahead of an entry that came during a write', async () => {
    const done: string[] = [];
    const inner = memoryStore();
    const store: ExerciseStore = {
      ...inner,
      append: async (id, entries) => {
        done.push(`entries ${entries.map((e) => e.entry.seq).join()}`);
        await inner.append(id, entries);
        if (entries[0]?.entry.seq !== 1) return;
        saver.append(entry(2));
        saver.saveClock(clock(60));
      },
      saveClock: async (id, kept) => {
        done.push(`clock ${kept.now}`);
        await inner.saveClock(id, kept);
      },
    };
    const saver: Saver = new Saver(store, exercise, null, () => {});
    saver.append(entry(1));
    saver.saveClock(clock(1));
    await saver.flush();
    await saver.flush();
    expect(done).toEqual(['entries 1', 'entries 2', 'clock 60']);
  });

  it('writes one thing at a time, however often it is asked', async () => {
    let running = 0;
    let most = 0;
    const inner = memoryStore();
    const store: ExerciseStore = {
      ...inner,
      append: async (id, entries) => {
        running += 1;
        most = Math.max(most, running);
        await inner.append(id, entries);
        running -= 1;
      },
    };
    const saver = new Saver(store, exercise, null, () => {});
    const asked = [1, 2, 3, 4].map(async (seq) => {
      saver.append(entry(seq));
      await saver.flush();
    });
    await Promise.all(asked);
    await saver.flush();
    expect(most).toBe(1);
    expect((await inner.open('x'))?.entries.map((e) => e.entry.seq)).toEqual([1, 2, 3, 4]);
  });
});
