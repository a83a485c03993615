import { describe, expect, it } from 'vitest';
import { memoryStore } from '#adapters/memoryStore.ts';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import { createGapBooks } from '#stores/gapBooks.ts';

async function played(...runs: readonly (readonly [id: string, scenario: string, createdWall: number])[]) {
  const store = memoryStore();
  for (const [id, scenario, createdWall] of runs) {
    await store.create({
      id, title: id, clockStart: null, createdWall, setup: { rate: 0, talkRate: 1, slotMinutes: 60, slowAtDeadline: true, roster: [] },
      header: { 'hotwash-log': 1, scenario, version: '1.0.0', sha256: 'a', seed: 1, roster: [], started: '2026-03-06T10:00:00.000Z' },
    });
  }
  return { store, books: createGapBooks(store) };
}
const accepted = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted' });

describe('Gap books', () => {
  it('find the corrective actions of the newest earlier exercise of the same scenario that has any', async () => {
    const { books } = await played(['first', 'harbour', 1], ['second', 'harbour', 2], ['third', 'harbour', 3], ['now', 'harbour', 4], ['later', 'harbour', 5], ['other', 'bank', 3]);
    await books.save('first', withNote(EMPTY_BOOK, 're-entry', { state: 'accepted' }));
    await books.save('second', accepted);
    await books.save('third', withNote(EMPTY_BOOK, 'ack-late', { state: 'dropped' }));
    await books.save('later', withNote(EMPTY_BOOK, 'votes-split', { state: 'accepted' }));
    await books.save('other', withNote(EMPTY_BOOK, 'update-late', { state: 'accepted' }));
    expect(await books.before('now')).toEqual({ createdWall: 2, keys: ['ack-late'] });
    expect(await books.before('first')).toBeNull();
    expect(await books.before('nowhere')).toBeNull();
  });
  it('say when nothing is kept, and never break the debrief', async () => {
    const blocked = () => Promise.reject(new Error('blocked'));
    const books = createGapBooks({ list: blocked, gapBook: blocked, saveGapBook: blocked });
    expect(await books.load('x')).toEqual(EMPTY_BOOK);
    expect(await books.save('x', accepted)).toBe(false);
    expect(await books.before('x')).toBeNull();
  });
});
