import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_BOOK, withNote, withOwn } from '#core/measures/gapBook.ts';
import type { ExerciseStore, GapStore, KeptExercise } from '#core/ports.ts';

type Both = ExerciseStore & GapStore;
const exercise = (id: string): KeptExercise => ({
  id, title: 'Small', clockStart: null, createdWall: 1, setup: { rate: 0, talkRate: 1, slotMinutes: 60, slowAtDeadline: true, roster: [] },
  header: { 'hotwash-log': 1, scenario: 'small', version: '1.0.0', sha256: 'a', seed: 1, roster: [], started: '2026-03-06T10:00:00.000Z' },
});
const owned = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', owner: 'Ines', top: true });
const book = withOwn(owned, { title: 'Nobody wrote it down', class: 'process', why: 'Seen twice' }).book;

/** What every gap store does. `make` gives an empty one; `again` one over the same disk. */
export function gapStoreContract(name: string, make: () => Promise<{ store: Both; again: () => Both }>): void {
  describe(`a gap store: ${name}`, () => {
    let store: Both;
    let again: () => Both;
    beforeEach(async () => ({ store, again } = await make()));

    it('gives back the book that was saved last, each exercise its own', async () => {
      await store.create(exercise('x'));
      await store.create(exercise('y'));
      await store.saveGapBook('x', owned);
      await store.saveGapBook('x', book);
      await store.saveGapBook('y', withNote(EMPTY_BOOK, 'ack-late', { state: 'dropped', because: 'No' }));
      expect(await again().gapBook('x')).toEqual(book);
      expect((await again().gapBook('y')).notes['ack-late']?.because).toBe('No');
    });

    it('gives an empty book where none was saved', async () => {
      await store.create(exercise('x'));
      expect(await store.gapBook('x')).toEqual(EMPTY_BOOK);
      expect(await store.gapBook('none')).toEqual(EMPTY_BOOK);
    });

    it('leaves the log as it was', async () => {
      await store.create(exercise('x'));
      await store.saveGapBook('x', book);
      expect(await store.open('x')).toEqual({ exercise: exercise('x'), clock: null, entries: [], locked: false });
    });

    it('deletes the book with its exercise, and keeps none for an exercise that is gone', async () => {
      for (const id of ['x', 'y']) {
        await store.create(exercise(id));
        await store.saveGapBook(id, book);
      }
      await store.delete('x');
      await store.saveGapBook('x', book);
      await store.create(exercise('x'));
      expect(await again().gapBook('x')).toEqual(EMPTY_BOOK);
      expect(await again().gapBook('y')).toEqual(book);
    });
  });
}
