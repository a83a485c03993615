import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexedDbStore } from '#adapters/indexedDbStore.ts';
import { memoryStore } from '#adapters/memoryStore.ts';
import type { ExerciseStore, KeptEntry, KeptExercise } from '#core/ports.ts';

const anExercise = (id: string, createdWall: number): KeptExercise => ({
  id, title: id, clockStart: null, createdWall,
  header: { 'hotwash-log': 1, scenario: 's', version: '1.0.0', sha256: 'x', seed: 1, roster: [], started: '2026-01-01T00:00:00.000Z' },
  setup: { rate: 4, talkRate: 4, slotMinutes: 90, slowAtDeadline: true, roster: [] },
});
const anEntry = (seq: number): KeptEntry => ({ entry: { seq, at: seq, wall: 0, actor: 'facilitator', act: { do: 'note', text: `n${seq}` } }, hash: `h${seq}` });
let made = 0;

describe.each<[string, () => ExerciseStore]>([['memory', memoryStore], ['IndexedDB', () => indexedDbStore(`t${(made += 1)}`)]])('the store in %s', (_, make) => {
  let store: ExerciseStore;
  beforeEach(async () => {
    store = make();
    await store.create(anExercise('a', 1));
    await store.create(anExercise('b', 2));
  });

  it('lists exercises newest first, with clock and number of entries', async () => {
    await store.append('a', [anEntry(1), anEntry(2)]);
    await store.saveClock('a', { now: 7, state: 'running', wall: 9, stopped: false, rate: 4 });
    const list = await store.list();
    expect(list.map((x) => [x.exercise.id, x.entries, x.clock?.now ?? null])).toEqual([['b', 0, null], ['a', 2, 7]]);
  });
  it('gives entries back in order, and appends after a reopening', async () => {
    await store.append('a', [anEntry(1)]);
    await store.append('a', [anEntry(2), anEntry(3)]);
    expect((await store.open('a'))?.entries.map((e) => e.entry.seq)).toEqual([1, 2, 3]);
  });
  it('never overwrites an entry; a refused append changes nothing', async () => {
    await store.append('a', [anEntry(1)]);
    await expect(store.append('a', [anEntry(1), anEntry(2)])).rejects.toMatchObject({ code: 'storage-blocked' });
    expect((await store.open('a'))?.entries.length).toBe(1);
  });
  it('deletes one exercise and no other', async () => {
    await store.append('a', [anEntry(1)]);
    await store.append('b', [anEntry(1)]);
    await store.delete('a');
    expect(await store.open('a')).toBeNull();
    expect((await store.open('b'))?.entries.length).toBe(1);
  });
});
