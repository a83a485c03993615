import { beforeEach, describe, expect, it } from 'vitest';
import type { ExerciseStore, KeptClock, KeptEntry, KeptExercise, KeptScenario } from '#core/ports.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';

const exercise = (id: string, createdWall = 1): KeptExercise => ({
  id, title: 'Small', clockStart: null, createdWall, setup: { rate: 0, talkRate: 1, slotMinutes: 60, slowAtDeadline: true, roster: [] },
  header: { 'hotwash-log': 1, scenario: 'small', version: '1.0.0', sha256: 'a', seed: 1, roster: [], started: '2026-03-06T10:00:00.000Z' },
});
const entry = (seq: number): KeptEntry => ({
  entry: { seq, at: seq * 10, wall: seq, actor: 'facilitator', act: { do: 'note', text: `n${seq}` } }, hash: `h${seq}`,
});
const clock: KeptClock = { now: 41, state: 'running', wall: 9, stopped: false, rate: 4 };
const scenario: KeptScenario = { scenario: sessionScenario, sha256: 's1', text: '---' };
const seqs = async (store: ExerciseStore, id: string) => (await store.open(id))?.entries.map((e) => e.entry.seq);

/** What every exercise store does. `make` gives an empty one; `again` one over the same disk. */
export function exerciseStoreContract(name: string, make: () => Promise<{ store: ExerciseStore; again: () => ExerciseStore }>): void {
  describe(`an exercise store: ${name}`, () => {
    let store: ExerciseStore;
    let again: () => ExerciseStore;
    beforeEach(async () => ({ store, again } = await make()));

    it('gives back what was kept, entries in order of their numbers', async () => {
      await store.create(exercise('x'));
      await store.append('x', [entry(1), entry(2)]);
      await store.append('x', [entry(3), ...Array.from({ length: 9 }, (_, i) => entry(i + 4))]);
      await store.saveClock('x', clock);
      const kept = await again().open('x');
      expect(kept?.exercise).toEqual(exercise('x'));
      expect(kept?.clock).toEqual(clock);
      expect(kept?.entries).toEqual(Array.from({ length: 12 }, (_, i) => entry(i + 1)));
    });

    it('keeps the newest clock alone', async () => {
      await store.create(exercise('x'));
      await store.saveClock('x', clock);
      await store.saveClock('x', { ...clock, now: 42 });
      expect((await store.open('x'))?.clock?.now).toBe(42);
    });

    it('refuses an entry whose number is kept, and then keeps none of the batch', async () => {
      await store.create(exercise('x'));
      await store.append('x', [entry(1)]);
      await expect(store.append('x', [entry(2), entry(1)])).rejects.toMatchObject({ code: 'exists' });
      expect(await seqs(store, 'x')).toEqual([1]);
    });

    it('refuses entries of an exercise that is not there', async () => {
      await expect(store.append('none', [entry(1)])).rejects.toMatchObject({ code: 'no-exercise' });
      expect(await store.open('none')).toBeNull();
    });

    it('refuses to create an exercise twice', async () => {
      await store.create(exercise('x'));
      await expect(store.create(exercise('x'))).rejects.toMatchObject({ code: 'exists' });
    });

    it('lists the newest first, with how many entries each has', async () => {
      await store.create(exercise('old', 1));
      await store.create(exercise('new', 2));
      await store.append('old', [entry(1), entry(2)]);
      await store.saveClock('old', clock);
      expect((await store.list()).map((r) => [r.exercise.id, r.entries, r.clock?.now ?? null])).toEqual([['new', 0, null], ['old', 2, 41]]);
    });

    it('keeps with an entry which command of which device it came from', async () => {
      await store.create(exercise('x'));
      await store.append('x', [entry(1), { ...entry(2), cause: { dev: 'd', n: 7 } }]);
      expect((await again().open('x'))?.entries).toEqual([entry(1), { ...entry(2), cause: { dev: 'd', n: 7 } }]);
    });

    it('deletes one exercise with its entries and leaves the others', async () => {
      for (const id of ['x', 'x2']) {
        await store.create(exercise(id));
        await store.append(id, [entry(1)]);
        await store.saveClock(id, clock);
      }
      await store.delete('x');
      expect(await store.open('x')).toBeNull();
      expect(await seqs(store, 'x2')).toEqual([1]);
      await store.create(exercise('x'));
      expect(await store.open('x')).toMatchObject({ entries: [], clock: null });
    });

    it('keeps scenarios once each, the one kept last at the end', async () => {
      await store.keepScenario(scenario);
      await store.keepScenario({ ...scenario, sha256: 's2' });
      await store.keepScenario(scenario);
      expect((await again().scenarios()).map((s) => s.sha256)).toEqual(['s2', 's1']);
      expect((await store.scenarios())[1]).toEqual(scenario);
    });
  });
}
