import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_BOX, withFeedback, type KeptFeedback } from '#core/measures/feedback.ts';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import type { ExerciseStore, FeedbackStore, GapStore, KeptClock, KeptEntry, KeptExercise, LockStore, SealedText } from '#core/ports.ts';

type All = ExerciseStore & GapStore & FeedbackStore & LockStore;
const exercise = (id: string): KeptExercise => ({
  id, title: 'Small', clockStart: null, createdWall: 1, setup: { rate: 0, talkRate: 1, slotMinutes: 60, slowAtDeadline: true, roster: [] },
  header: { 'hotwash-log': 1, scenario: 'small', version: '1.0.0', sha256: 'a', seed: 1, roster: [], started: '2026-03-06T10:00:00.000Z' },
});
const entry = (seq: number): KeptEntry => ({ entry: { seq, at: seq * 10, wall: seq, actor: 'facilitator', act: { do: 'note', text: `n${seq}` } }, hash: `h${seq}`, cause: { dev: 'd', n: seq } });
const clock: KeptClock = { now: 41, state: 'ended', wall: 9, stopped: false, rate: 4 };
const book = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', owner: 'Ines' });
const answer: KeptFeedback = { ratings: { plausible: 4 }, texts: { strengths: 'We spoke early.' }, name: null, team: 'business' };
const feedback = withFeedback(EMPTY_BOX, 'device 1', answer);
const sealed: SealedText = { v: 1, kdf: 'PBKDF2-SHA-256', iterations: 600_000, salt: 'c2FsdA', nonce: 'bm9uY2U', sealed: 'c2VhbGVk' };

/** What every store of locked exercises does. `make` gives an empty one; `again` one over the same disk. */
export function lockStoreContract(name: string, make: () => Promise<{ store: All; again: () => All }>): void {
  describe(`a store of locked exercises: ${name}`, () => {
    let store: All;
    let again: () => All;
    const listed = async () => (await again().list()).map((row) => [row.exercise.id, row.entries, row.clock?.state ?? null, row.locked]);
    beforeEach(async () => {
      ({ store, again } = await make());
      for (const id of ['x', 'x2']) {
        await store.create(exercise(id));
        await store.append(id, [entry(1), entry(2)]);
        await store.saveClock(id, clock);
        await store.saveGapBook(id, book);
        await store.addFeedback(id, 'device 1', answer);
      }
    });
    const lock = async (id = 'x') => {
      const seen = await store.contents(id);
      if (!seen) throw new Error('nothing to lock');
      await store.lock(id, seen, sealed);
      return seen;
    };

    it('puts the sealed text in the place of entries, clock and gap book and feedback, of that exercise alone', async () => {
      expect(await lock()).toEqual({ entries: [entry(1), entry(2)], clock, book, feedback });
      expect(await again().feedback('x')).toEqual(EMPTY_BOX);
      expect(await again().open('x')).toEqual({ exercise: exercise('x'), clock: null, entries: [], locked: true });
      expect(await again().gapBook('x')).toEqual(EMPTY_BOOK);
      expect(await again().sealed('x')).toEqual(sealed);
      expect(await again().contents('x')).toBeNull();
      expect(await listed()).toEqual(expect.arrayContaining([['x', 0, null, true], ['x2', 2, 'ended', false]]));
      expect(await again().sealed('x2')).toBeNull();
    });

    it('brings everything back, and only what was locked', async () => {
      const seen = await lock();
      await again().unlock('x', seen);
      expect(await again().open('x')).toEqual({ exercise: exercise('x'), clock, entries: [entry(1), entry(2)], locked: false });
      expect(await again().gapBook('x')).toEqual(book);
      expect(await again().feedback('x')).toEqual(feedback);
      expect(await again().sealed('x')).toBeNull();
      await expect(store.unlock('x', seen)).rejects.toMatchObject({ code: 'not-locked' });
      expect((await store.open('x'))?.entries).toHaveLength(2);
    });

    it('locks nothing where something was written since it was read, or where it is locked already', async () => {
      const seen = await store.contents('x');
      await store.append('x', [entry(3)]);
      await expect(store.lock('x', seen ?? { entries: [], clock: null, book, feedback }, sealed)).rejects.toMatchObject({ code: 'changed' });
      expect((await store.open('x'))?.entries).toHaveLength(3);
      const now = await lock();
      await expect(store.lock('x', now, sealed)).rejects.toMatchObject({ code: 'changed' });
      await expect(store.lock('none', now, sealed)).rejects.toMatchObject({ code: 'changed' });
    });

    it('takes nothing more for a locked exercise', async () => {
      await lock();
      await expect(store.append('x', [entry(3)])).rejects.toMatchObject({ code: 'locked' });
      await store.saveClock('x', clock);
      await store.saveGapBook('x', book);
      await store.addFeedback('x', 'device 2', answer);
      expect(await again().feedback('x')).toEqual(EMPTY_BOX);
      expect(await again().open('x')).toMatchObject({ clock: null, entries: [] });
      expect(await again().gapBook('x')).toEqual(EMPTY_BOOK);
    });

    it('deletes a locked exercise with its sealed text', async () => {
      await lock();
      await store.delete('x');
      expect(await again().sealed('x')).toBeNull();
      expect(await listed()).toEqual([['x2', 2, 'ended', false]]);
    });
  });
}
