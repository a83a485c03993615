import { describe, expect, it } from 'vitest';
import { memoryProgramme } from '#adapters/memoryProgramme.ts';
import { memoryStore } from '#adapters/memoryStore.ts';
import { EMPTY_BOOK, withNote, withOwn } from '#core/measures/gapBook.ts';
import { exactShelf, keepRun, type PlayedExercise } from '#kit/keptRun.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';
import { createGapBooks } from '#stores/gapBooks.ts';
import { keptActions } from '#stores/programme/keptActions.ts';

const other = { ...sessionScenario, id: 'other' };
/** The alert at 1 m is looked at in time, late, or never. */
const IN_TIME = ['2m triage acknowledge {"alert":"odd"}'];
const LATE = ['30m triage acknowledge {"alert":"odd"}'];
const accepted = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', owner: 'R. Vale', doneWhen: 'two look at night' });
const ROSTER = [{ role: 'triage', person: ' Ann Orme ', absent: false }, { role: 'manager', person: '', absent: true }];

async function played(...runs: readonly Omit<PlayedExercise, 'scenario'>[]) {
  const store = memoryStore();
  for (const run of runs) await keepRun(store, { scenario: sessionScenario, ...run });
  const ports = { store, programme: memoryProgramme(store), shelf: exactShelf(sessionScenario, other) };
  return { store, books: createGapBooks(store, (of) => keptActions(of, store, ports)) };
}

describe('Gap books', () => {
  it('find what earlier exercises of the same scenario set out to mend, with where it was found', async () => {
    const { store, books } = await played({ id: 'first', createdWall: 1, lines: LATE, book: accepted, roster: ROSTER }, { id: 'now', createdWall: 2, lines: IN_TIME }, { id: 'later', createdWall: 3, lines: LATE, book: accepted });
    await keepRun(store, { id: 'elsewhere', scenario: other, createdWall: 1, lines: LATE, book: accepted });
    const found = { title: '', owner: 'R. Vale', doneWhen: 'two look at night', createdWall: 1, people: ['Ann Orme'], mark: { key: 'ack-late', codes: ['ack-late'], places: ['ack-late odd'], apart: false, of: 'first' } };
    expect(await books.waiting({ exercise: 'now' })).toEqual([found]);
    expect(await books.waiting({ exercise: 'first' })).toEqual([]);
    expect(await books.waiting({ exercise: 'nowhere' })).toEqual([]);
  });
  it('do not ask again for what an exercise between has closed, but for what none has tested', async () => {
    const closed = await played({ id: 'first', createdWall: 1, lines: LATE, book: accepted }, { id: 'between', createdWall: 2, lines: IN_TIME }, { id: 'now', createdWall: 3, lines: LATE });
    expect(await closed.books.waiting({ exercise: 'now' })).toEqual([]);
    const unseen = await played({ id: 'first', createdWall: 1, lines: LATE, book: accepted }, { id: 'between', createdWall: 2, lines: ['30s facilitator end {"because":"fire alarm"}'] }, { id: 'now', createdWall: 3, lines: LATE });
    expect((await unseen.books.waiting({ exercise: 'now' }))?.map((one) => [one.mark.key, one.createdWall])).toEqual([['ack-late', 1]]);
  });
  it('pass over exercises that were never ended, are not marked for it, or whose scenario is gone', async () => {
    const unmarked = withNote(accepted, 'ack-late', { retest: false });
    const { books } = await played(
      { id: 'first', createdWall: 1, lines: LATE, book: accepted, ended: false }, { id: 'second', createdWall: 2, lines: LATE, book: unmarked },
      { id: 'third', createdWall: 3, lines: LATE, book: accepted, sha256: 'f'.repeat(64) }, { id: 'now', createdWall: 4, lines: IN_TIME },
    );
    expect(await books.waiting({ exercise: 'now' })).toEqual([]);
  });
  it('ask for what the room had added, by its name', async () => {
    const { book, key } = withOwn(EMPTY_BOOK, { title: 'Nobody kept minutes', class: 'process', why: '' });
    const { books } = await played({ id: 'first', createdWall: 1, lines: IN_TIME, book: withNote(book, key, { state: 'accepted' }) }, { id: 'now', createdWall: 2, lines: IN_TIME });
    expect(await books.waiting({ exercise: 'now' })).toMatchObject([{ title: 'Nobody kept minutes', mark: { codes: [] } }]);
  });
  it('find for a scenario that is being set up what no exercise of it has tested since', async () => {
    const { store, books } = await played({ id: 'first', createdWall: 1, lines: LATE, book: accepted });
    expect((await books.waiting({ scenario: sessionScenario.id }))?.map(({ mark, owner }) => [mark.key, owner])).toEqual([['ack-late', 'R. Vale']]);
    expect(await books.waiting({ scenario: 'other' })).toEqual([]);
    await keepRun(store, { id: 'second', scenario: sessionScenario, createdWall: 2, lines: IN_TIME });
    expect(await books.waiting({ scenario: sessionScenario.id })).toEqual([]);
  });
  it('say when nothing is kept, and never break the debrief', async () => {
    const blocked = () => Promise.reject(new Error('blocked'));
    const books = createGapBooks({ gapBook: blocked, saveGapBook: blocked }, blocked);
    expect(await books.load('x')).toEqual(EMPTY_BOOK);
    expect(await books.save('x', accepted)).toBe(false);
    expect(await books.waiting({ exercise: 'x' })).toBeNull();
  });
});
